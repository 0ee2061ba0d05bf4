/** The chip's states, an interface for tests (docs: README "Driving it from Puppeteer"). */
export type ChipState =
  | 'enrol'
  | 'locked'
  | 'ready'
  | 'choose'
  | 'waiting'
  | 'filled'
  | 'sms'
  | 'refused'
  | 'too-many'
  | 'saved'
  | 'unknown-login'

export interface ChipAction {
  /** `more`: something beside what the chip is for. */
  readonly kind: 'primary' | 'account' | 'more'
  readonly label: string
  readonly detail?: string
  readonly act: () => void
}

export interface ChipContent {
  readonly state: ChipState
  readonly text: string
  readonly note?: string
  readonly warns?: boolean
  readonly actions?: readonly ChipAction[]
}

function element(name: string, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]) {
  const space = /svg|path/.test(name) ? '2000/svg' : '1999/xhtml'
  const made = document.createElementNS(`http://www.w3.org/${space}`, name) as HTMLElement
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

// The seal of public/icons/logo.svg with a plain tick, or a warning: at this size its strokes would run together.
const seal =
  'M50 10a16 16 0 0 1 28 0a16 16 0 0 1 26 14a16 16 0 0 1 14 26a16 16 0 0 1 0 28a16 16 0 0 1-14 26a16 16 0 0 1-26 14a16 16 0 0 1-28 0a16 16 0 0 1-26-14a16 16 0 0 1-14-26a16 16 0 0 1 0-28a16 16 0 0 1 14-26a16 16 0 0 1 26-14z'

const mark = () =>
  element(
    'svg',
    { class: 'mark', viewBox: '0 0 128 128', 'aria-hidden': 'true' },
    element('path', { d: seal }),
    element('path', { class: 'tick yes', d: 'M36 66 56 86 92 44' }),
    element('path', { class: 'tick bang', d: 'M64 36v34M64 90h.1' }),
  )

/**
 * Text for eyes; ears get it as a label. A page's `window.find` looks into closed shadow roots too, and lengthening what
 * it selects gives all their text away; both browsers pass over what is inert.
 */
const unfindable = (...inside: (Node | string)[]) => element('span', { inert: '' }, ...inside)

/** An address breaks after its dots and its @ before it breaks anywhere. */
const breakable = (text: string) => text.split(/(?<=[@.])(?=\S)/).flatMap((part) => [part, element('wbr', {})])

function button({ kind, label, detail }: ChipAction, at: number): Element {
  const more = detail ? [element('small', {}, ...breakable(detail))] : []
  const name = detail ? `${label}, ${detail}` : label
  return element(
    'button',
    { type: 'button', class: kind, 'data-testid': `chip-${kind}`, 'data-action': String(at), 'aria-label': name },
    // A telephone number has no direction of its own.
    unfindable(element('bdi', {}, ...breakable(label)), ...more),
  )
}

function paragraph(testid: 'chip-text' | 'chip-note' | 'chip-again', text = ''): Element {
  const spoken = text && { role: 'img', 'aria-label': text }
  return element(
    'p',
    { class: testid, 'data-testid': testid, ...spoken },
    ...(text ? [unfindable(...breakable(text))] : []),
  )
}

/** The chip's inside, which stands while what it says changes: what is put in anew as a whole is not read aloud. */
export interface ChipBody {
  readonly element: HTMLElement
  write(content: ChipContent): void
  /** Asks for a press that did not count once more; the buttons stay where they are. */
  askAgain(text: string): void
  /** Has it read aloud what stands there: what came with the chip itself may not have been. */
  speak(): void
}

/** A countdown: nobody wants each second of it read aloud. */
const ticks = (a: ChipContent, b: ChipContent | null) =>
  !a.actions?.length && a.state === b?.state && lasting(a) === lasting(b)
const lasting = ({ text, note }: ChipContent) => `${text} ${note}`.replace(/\p{Nd}+/gu, '')

/** Text goes in as text alone: names come from QR codes, and those from anywhere. */
export function buildChip(dismiss: string, spoken: Readonly<Record<'lang' | 'dir', string>>): ChipBody {
  const words = element('div', { class: 'words', role: 'status' })
  // Firefox would stop at a list that scrolls, before its buttons.
  const list = element('div', { class: 'actions', tabindex: '-1' })
  const again = element('div', { role: 'status' })
  const close = element(
    'button',
    { type: 'button', class: 'dismiss', 'data-testid': 'chip-dismiss', 'aria-label': dismiss, title: dismiss },
    '×',
  )
  const section = element(
    'section',
    { class: 'chip', 'aria-label': 'Countersign', ...spoken },
    element('div', { class: 'head' }, mark(), words),
    list,
    again,
    close,
  )
  let last: ChipContent | null = null
  return {
    element: section,
    write(content) {
      const { text, note, warns, actions } = content
      words.setAttribute('aria-live', ticks(content, last) ? 'off' : 'polite')
      words.replaceChildren(paragraph('chip-text', text), paragraph('chip-note', note))
      list.replaceChildren(...(actions ?? []).map(button))
      again.replaceChildren()
      section.dataset.tone = warns ? 'warn' : 'calm'
      last = content
    },
    askAgain: (text) => again.replaceChildren(paragraph('chip-again', text)),
    speak: () => words.append(...words.childNodes),
  }
}

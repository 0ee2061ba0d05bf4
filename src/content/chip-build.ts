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
  readonly kind: 'primary' | 'account'
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

const svg = 'http://www.w3.org/2000/svg'

function element(name: string, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

function drawn(name: string, attributes: Readonly<Record<string, string>>, ...children: Node[]) {
  const made = document.createElementNS(svg, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

// The seal of public/icons/logo.svg with a plain tick: at this size its strokes would run together.
const seal =
  'M50 10a16 16 0 0 1 28 0a16 16 0 0 1 26 14a16 16 0 0 1 14 26a16 16 0 0 1 0 28a16 16 0 0 1-14 26a16 16 0 0 1-26 14a16 16 0 0 1-28 0a16 16 0 0 1-26-14a16 16 0 0 1-14-26a16 16 0 0 1 0-28a16 16 0 0 1 14-26a16 16 0 0 1 26-14z'

const mark = () =>
  drawn(
    'svg',
    { class: 'mark', viewBox: '0 0 128 128', 'aria-hidden': 'true' },
    drawn('path', { d: seal }),
    drawn('path', { class: 'tick', d: 'M36 66 56 86 92 44' }),
  )

/**
 * Text for eyes; ears get it as a label. A page's `window.find` looks into closed shadow roots too, and lengthening what
 * it selects gives all their text away; both browsers pass over what is inert.
 */
const unfindable = (...children: (Node | string)[]) => element('span', { inert: '' }, ...children)

function button({ kind, label, detail }: ChipAction, at: number): Element {
  const more = detail ? [element('small', {}, detail)] : []
  const name = detail ? `${label}, ${detail}` : label
  return element(
    'button',
    { type: 'button', class: kind, 'data-testid': `chip-${kind}`, 'data-action': String(at), 'aria-label': name },
    unfindable(label, ...more),
  )
}

function paragraph(kind: 'text' | 'note', testid: string, text: string): Element {
  const spoken = text === '' ? null : { role: 'img', 'aria-label': text }
  return element('p', { class: kind, 'data-testid': testid, ...spoken }, ...(spoken ? [unfindable(text)] : []))
}

/** The chip's inside. Text goes in as text alone: names come from QR codes, and those from anywhere. */
export function buildChip({ text, note, warns, actions }: ChipContent, dismiss: string): Element {
  const words = element(
    'div',
    { class: 'words', role: 'status' },
    paragraph('text', 'chip-text', text),
    paragraph('note', 'chip-note', note ?? ''),
  )
  const close = element(
    'button',
    { type: 'button', class: 'dismiss', 'data-testid': 'chip-dismiss', 'aria-label': dismiss, title: dismiss },
    '×',
  )
  return element(
    'section',
    { class: 'chip', 'aria-label': 'Countersign', 'data-tone': warns ? 'warn' : 'calm' },
    element('div', { class: 'head' }, mark(), words, close),
    element('div', { class: 'actions' }, ...(actions ?? []).map(button)),
  )
}

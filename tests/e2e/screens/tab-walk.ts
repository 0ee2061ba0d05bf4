import type { Page } from 'puppeteer-core'
import { inPage } from './in-page'

/** What a person meets who goes over a screen with the Tab key alone. */
export interface TabWalk {
  /** Everything that Tab should reach, in the order in which it stands on the page. */
  readonly expected: readonly string[]
  /** Everything that it did reach, in that order, until it left the page or met something again. */
  readonly met: readonly string[]
  /** Those of them that look the same with the focus as without. */
  readonly unseen: readonly string[]
}

interface World {
  __walk: { stops: Element[]; looks: string[]; met: number[]; unseen: number[] }
}

/** As many stops at most are in a part that nobody looks into, such as the chip of the practice. */
const inClosedRoots = 3

/** Presses Tab from the top of the page until it has gone round. */
export async function tabWalk(page: Page): Promise<TabWalk> {
  const count = await inPage(page, begin)
  for (let presses = 0; presses <= count + inClosedRoots; presses++) await page.keyboard.press('Tab')
  return inPage(page, end)
}

/** Runs in the page. @returns how many stops there are */
function begin(): number {
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex], video[controls]'
  const isStop = (element: Element) =>
    (element as HTMLElement).tabIndex >= 0 &&
    !element.matches(':disabled, [inert] *') &&
    element.checkVisibility({ visibilityProperty: true }) &&
    // Of radio buttons with one name the chosen one is the stop, and the first where none is.
    !(element instanceof HTMLInputElement && element.type === 'radio' && element !== stopOf(element))
  const stopOf = (radio: HTMLInputElement) => {
    const group = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
      ({ name, form }) => name === radio.name && form === radio.form,
    )
    return group.find(({ checked }) => checked) ?? group[0]
  }
  // The element itself, what stands round it, and what is drawn on it: focus is shown on any of them.
  const lookOf = (element: Element) =>
    [element, element.parentElement, element.parentElement?.parentElement]
      .flatMap((it) => (it ? [null, '::before', '::after'].map((part) => getComputedStyle(it, part)) : []))
      .map((style) => {
        const outline =
          style.outlineStyle === 'none' ? 'none' : `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`
        return `${outline} ${style.boxShadow}`
      })
      .join('|')
  ;(document.activeElement as HTMLElement | null)?.blur()
  // The next Tab starts from here.
  getSelection()?.removeAllRanges()
  document.body.tabIndex = -1
  document.body.focus()
  document.body.removeAttribute('tabindex')
  // What is behind a dialog is not to be reached.
  const root = document.querySelector('dialog:modal') ?? document
  const stops = [...root.querySelectorAll(focusable)].filter(isStop)
  const walk: World['__walk'] = { stops, looks: stops.map(lookOf), met: [], unseen: [] }
  ;(globalThis as unknown as World).__walk = walk
  document.addEventListener('focusin', ({ target }) => {
    const at = stops.indexOf(target as Element)
    if ((target as Element).matches('[data-countersign="chip"]')) return
    walk.met.push(at)
    if (at >= 0 && lookOf(target as Element) === walk.looks[at]) walk.unseen.push(at)
  })
  return stops.length
}

/** Runs in the page. */
function end(): TabWalk {
  const { stops, met, unseen } = (globalThis as unknown as World).__walk
  const name = (at: number) => {
    const stop = stops[at]
    return stop
      ? `${stop.getAttribute('data-testid') ?? `${stop.tagName.toLowerCase()}.${stop.className}`} [${at}]`
      : 'something else'
  }
  const once = met.findIndex((at, index) => met.indexOf(at) !== index)
  return {
    expected: stops.map((_, at) => name(at)),
    met: (once < 0 ? met : met.slice(0, once)).map(name),
    unseen: [...new Set(unseen)].map(name),
  }
}

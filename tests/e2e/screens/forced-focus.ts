import type { Page } from 'puppeteer-core'
import { inPage } from './in-page'
import type { Measures } from './measures'

/** More stops than this are more of the same. */
const mostStops = 40

/** Goes over a page with the Tab key, and names where the focus is not seen by its outline: in forced colours nothing else shows it. */
export async function forcedFocus(page: Page, least: number): Promise<string[]> {
  await inPage(page, toTheTop)
  const faults = new Set<string>()
  let taken = 0
  for (let stops = 0; stops < mostStops; stops++) {
    // By a key, so that the focus is one to be seen.
    await page.keyboard.press('Tab')
    const fault = await inPage(page, unseenHere, least)
    // A dialog begins on one of its stops, and if that is its last, the first Tab leads out of it.
    if (fault === null && stops === 0) continue
    if (fault === null) return taken === 0 ? ['nothing takes the focus'] : [...faults]
    taken++
    if (fault) faults.add(fault)
  }
  return [...faults]
}

interface World extends Measures {
  __met: Set<Element>
}

/** Runs in the page. */
function toTheTop(): void {
  ;(globalThis as unknown as World).__met = new Set()
  ;(document.activeElement as HTMLElement | null)?.blur()
  getSelection()?.removeAllRanges()
  document.body.tabIndex = -1
  document.body.focus()
  document.body.removeAttribute('tabindex')
}

/** Runs in the page. @returns why the focus is not seen, or '' where it is; null where it went round */
function unseenHere(least: number): string | null {
  const { __measures: measures, __met: met } = globalThis as unknown as World
  const focused = document.activeElement
  if (!focused || focused === document.body || met.has(focused)) return null
  met.add(focused)
  const isOutlined = (element: Element, part?: string) => {
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element, part)
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return false
    const isInside = Number.parseFloat(outlineOffset) < 0
    const on = measures.ground(isInside ? element : (element.parentElement ?? element))
    return measures.contrast(outlineColor, on) >= least
  }
  // The frame round a field is its own.
  const round = [focused, focused.parentElement, focused.parentElement?.parentElement]
  const isSeen = round.some((it) => it && (isOutlined(it) || isOutlined(it, '::before') || isOutlined(it, '::after')))
  return isSeen ? '' : `focus: ${measures.name(focused)}`
}

/**
 * Gives the focus to the first thing in a part of the page that takes it, once it is drawn, unless it is in there already;
 * else to the tab's heading.
 */
export function focusIn(selector: string): void {
  requestAnimationFrame(() => {
    const part = document.querySelector<HTMLElement>(selector)
    if (part?.contains(document.activeElement)) return
    const first = part?.querySelector<HTMLElement>('button, input')
    ;(first ?? part ?? document.getElementById('people-title'))?.focus()
  })
}

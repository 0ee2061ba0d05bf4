/** Of a button that goes out of use while it has the focus, Chromium gives the focus to the body, and Firefox leaves it there. */
function isLost(): boolean {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body || activeElement.matches(':disabled')
}

/** Where nothing has the focus, gives it to the first of these that is there; elements are named by `data-testid`. */
export function focusIfLost(...places: readonly (string | Element | null)[]): void {
  for (const place of places) {
    if (!isLost()) return
    const element = typeof place === 'string' ? document.querySelector(`[data-testid="${place}"]`) : place
    if (element instanceof HTMLElement) element.focus()
  }
}

/**
 * Gives the focus to an element by its `data-testid` and brings it into view, as soon as it is drawn: what a tab shows
 * may have to be asked for first.
 * @param signal ends the waiting, where the person has gone elsewhere
 */
export function focusWhenThere(testId: string, signal: AbortSignal): void {
  const give = (): boolean => {
    const found = document.querySelector<HTMLElement>(`[data-testid="${CSS.escape(testId)}"]`)
    found?.focus()
    found?.scrollIntoView({ block: 'center' })
    return found !== null
  }
  if (signal.aborted || give()) return
  const watch = new MutationObserver(() => {
    if (give()) watch.disconnect()
  })
  watch.observe(document.body, { childList: true, subtree: true })
  signal.addEventListener('abort', () => watch.disconnect(), { once: true })
}

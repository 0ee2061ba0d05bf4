/** Keys that lead into the chip and out of it. */
export interface FocusKeys {
  /** To be told of every real event. */
  hear(event: Event, ours: boolean): void
  /** Rewrites the chip; the focus that was in it goes to what there is to press now, or back. */
  keep(write: () => void): void
  /** Gives the focus back to what had it before, where the chip has it. */
  leave(): void
}

/**
 * Tab leads from the code field through the chip and on to what comes after the field; Shift and Tab lead back to it,
 * Escape closes the chip and does so too. The page, which sees none of it, takes it that the field had the focus all along.
 * @param field where a person comes from who works with keys
 * @param invites whether there is something to press, beside closing
 */
export function keysOf(
  root: ShadowRoot,
  { field, invites, dismiss }: { field: () => HTMLElement | undefined; invites: () => boolean; dismiss: () => void },
): FocusKeys {
  let before: EventTarget | null = null
  const buttons = () => [...root.querySelectorAll('button')]

  function leave() {
    if (!root.activeElement) return
    const to = before instanceof HTMLElement && before.isConnected ? before : field()
    to?.focus({ preventScroll: true })
  }
  return {
    leave,
    keep(write) {
      const had = root.activeElement !== null
      if (had && !invites()) leave()
      write()
      if (had && invites()) buttons()[0]?.focus()
    },
    hear(event, ours) {
      const { type, key, shiftKey, relatedTarget } = event as KeyboardEvent & FocusEvent
      if (type === 'focusin' && ours) before = relatedTarget ?? before
      if (type !== 'keydown') return
      if (ours && key === 'Escape') dismiss()
      if (key !== 'Tab') return
      const all = buttons()
      if (!ours && !shiftKey && event.target === field() && invites()) {
        event.preventDefault()
        all[0]?.focus()
      }
      if (!ours || root.activeElement !== all.at(shiftKey ? 0 : -1)) return
      // From the field the browser itself goes on to what comes next.
      if (shiftKey) event.preventDefault()
      leave()
    },
  }
}

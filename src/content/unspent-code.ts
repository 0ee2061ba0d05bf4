import type { GivenCode, View } from '../messages'

/** Milliseconds; a code is given with some seconds left to it. */
const lasting = 2000

/**
 * The code that came with a look which the page's next change overtook. No second one is given unasked, and so the look
 * after that may still fill this one, for the same login.
 */
export function unspentCode() {
  let kept: { readonly id: string; readonly given: GivenCode; readonly until: number } | null = null
  return {
    /** To be told of every answer, also of one that is shown no more. */
    keep(view: View): void {
      if (view.state !== 'ready' || !view.given) return
      kept = { id: view.account.id, given: view.given, until: performance.now() + lasting }
    },
    /** The code to fill at once for what is shown now; once. */
    take(view: Extract<View, { state: 'ready' }>): GivenCode | null {
      const found = kept
      kept = null
      const fits = found?.id === view.account.id && (view.why === null || view.why === 'filled-before')
      return found && fits && performance.now() < found.until ? found.given : null
    },
  }
}

import { focused } from './every-field'
import { type Target, targetsOn } from './targets'

/** Which place on a page a code would go to. */
export type Pick = { readonly found: 'one'; readonly target: Target } | { readonly found: 'none' | 'several' }

/**
 * The one place for a code; of several, the one with the focus.
 * @param here the person named the focused field: no other one is meant
 */
export function pick(page: Document, here: boolean, targets: readonly Target[] = targetsOn(page)): Pick {
  const at = focused(page)
  const chosen = targets.find((fields) => fields.some((field) => field === at))
  if (chosen) return { found: 'one', target: chosen }
  const [only, ...others] = targets
  if (!only || here) return { found: 'none' }
  return others.length > 0 ? { found: 'several' } : { found: 'one', target: only }
}

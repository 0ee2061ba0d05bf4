import type { CalledBackground } from '../messages'
import { openingVerb } from './opening-verb'

/** Puts on the background's own window what our pages may call. The call throws where a handler has a bug. */
export function letPagesCall(): void {
  Object.assign(globalThis, { countersignOpening: openingVerb['popup.open'] } satisfies CalledBackground)
}

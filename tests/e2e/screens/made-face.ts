import type { Face } from '../../../src/messages'
import { madeLogins } from './made-logins'

/** How one of the made logins is shown. @param at its place among them */
export function madeFace(at: number): Face {
  const { issuer = '', label = '' } = madeLogins[at] ?? {}
  return { id: `made-${at}`, issuer, label, person: at === 1 ? 'Bruno' : '' }
}

import type { VaultStatus } from '../messages'

/** The three steps in their order, and the practice that follows them. */
export const steps = ['meet', 'vault', 'codes'] as const
export type Step = (typeof steps)[number]
export type Place = Step | 'try'

const places: readonly Place[] = [...steps, 'try']

/** Whether a person may go there: codes want a vault. */
export const isOpen = (place: Place, state: VaultStatus['state']): boolean =>
  state !== 'none' || place === 'meet' || place === 'vault'

/**
 * Where a person is: what the address names by its hash, as far as the vault is there for it; without one it goes on
 * where the vault says. So nothing has to be remembered that a closed tab would lose.
 */
export function placeOf(hash: string, state: VaultStatus['state']): Place {
  const wanted = places.find((place) => place === hash)
  if (!wanted) return state === 'none' ? 'meet' : 'codes'
  return isOpen(wanted, state) ? wanted : 'vault'
}

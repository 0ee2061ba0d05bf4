import type { Damage, DamageKind } from '../core/vault/damage'
import type { Face, Nothing, Outcome, Verb } from '../messages'

/** A login that the vault's own history has and the vault has not. */
export interface PastLogin extends Face {
  readonly kind: 'deleted' | Exclude<DamageKind, 'unlisted'>
  /** Unix time in milliseconds at which it was deleted, or last written. */
  readonly at: number
}

/** A login that is not as the vault wrote it last, and what can be done: put back, kept as it is, or dropped alone. */
export interface Examined extends Damage {
  readonly remedy: 'heal' | 'adopt' | 'none'
}

export interface Examination {
  readonly logins: readonly Examined[]
  /** False where somebody else has written to the ways in: signing them again needs the passphrase. */
  readonly signed: boolean
  readonly authentic: boolean
}

export interface RepairReport {
  readonly healed: readonly string[]
  readonly adopted: readonly string[]
  readonly dropped: readonly string[]
  /** The header was signed over the passphrase alone: recovery code and other ways in are to be made anew. */
  readonly otherWaysRemoved: boolean
}

export interface RepairMessages {
  'history.list': Verb<'page', Nothing, Outcome<{ logins: readonly PastLogin[] }>>
  /** `restored`: the ids of those that came back. */
  'history.restore': Verb<'page', { ids: readonly string[] }, Outcome<{ restored: readonly string[] }>>

  'vault.examine': Verb<'page', Nothing, Outcome<{ examination: Examination }>>
  /** Puts back what the history has, then drops and adopts what was confirmed. `again`: needed where the header is not signed. */
  'vault.repair': Verb<
    'page',
    { drop: readonly string[]; adopt: readonly string[]; again: string },
    Outcome<{ report: RepairReport }>
  >
}

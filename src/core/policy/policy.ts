/** What an organisation wants of every vault on its computers; see docs/policy.md. */
export interface Policy {
  /** Minutes without use after which the vault locks at the latest; null where the person alone decides. */
  readonly autoLockMinutes: number | null
  /** Keys leave the vault under a passphrase or not at all. */
  readonly noPlainExport: boolean
  /** A vault is to have a passkey, and is opened by it once it has one. */
  readonly passkeyRequired: boolean
  /** Origins that a login is bound to by choosing it, without the question whether the site is the right one. */
  readonly allowedSites: readonly string[]
  /** No site is ever told to trust this browser. */
  readonly trustBrowserNever: boolean
  /** Names of entries that could not be read; `''` for the whole. */
  readonly unread: readonly string[]
}

export const noPolicy: Policy = {
  autoLockMinutes: null,
  noPlainExport: false,
  passkeyRequired: false,
  allowedSites: [],
  trustBrowserNever: false,
  unread: [],
}

/**
 * What a rule counts as that is there and cannot be read: the strictest that keeps nobody out of their vault. Who may
 * open it is no matter for a guess, so a passkey is required by a plain `true` alone.
 */
export const strictest: Policy = {
  autoLockMinutes: 5,
  noPlainExport: true,
  passkeyRequired: false,
  allowedSites: [],
  trustBrowserNever: true,
  unread: [''],
}

import type { MessageKey } from '../i18n/t'

/** The browser or the device makes no keys with the credential. */
export class NoPrf extends Error {}

/** `DOMException` names of WebAuthn (W3C, §5.1.3 and §5.1.4), as far as there is something to be said of them. */
const sentences: Readonly<Record<string, MessageKey>> = {
  NotAllowedError: 'passkey_problem_cancelled',
  AbortError: 'passkey_problem_cancelled',
  InvalidStateError: 'passkey_problem_there',
  // Firefox's answer to an extension's own origin, until it takes that as relying party.
  SecurityError: 'passkey_problem_none',
  NotSupportedError: 'passkey_problem_noPrf',
  ConstraintError: 'passkey_problem_noPrf',
}

export const isSupported = (): boolean =>
  typeof PublicKeyCredential === 'function' && typeof navigator.credentials?.create === 'function'

/** What went wrong with a passkey, in a plain sentence; a bug of ours is thrown on. */
export function problemOf(error: unknown): MessageKey {
  if (error instanceof NoPrf) return 'passkey_problem_noPrf'
  if (error instanceof DOMException) return sentences[error.name] ?? 'passkey_problem_failed'
  throw error
}

/**
 * What one language says on pages that ask for a code; hints, never proof.
 *
 * A word is found wherever it stands in a text, so a stem does for all its endings; a space before it means the beginning
 * of a word. All are written as `content/plain-text.ts` leaves a text: lower case, without apostrophes and hyphens.
 */
export interface Words {
  /** An authenticator app, and nothing that is sent. */
  readonly app: readonly string[]
  readonly sms: readonly string[]
  readonly voice: readonly string[]
  readonly whatsapp: readonly string[]
  /** The app for shopping at the site, which shows codes of its own. */
  readonly 'shopping-app': readonly string[]
  /** The site takes no more tries for now. */
  readonly tooMany: readonly string[]
  /** The code was right once. */
  readonly expired: readonly string[]
}

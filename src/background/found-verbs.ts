import { isMigrationLink } from '../core/otp/migration'
import { isShare } from '../core/share/format'
import type { FoundLogins, Outcome, Warned } from '../messages'
import { touchSession } from './auto-lock'
import { foundLogin, foundLogins, sealedLogin } from './found-logins'
import { warningOf } from './front-place'
import { frontTab } from './front-tab'
import type { PageHandlers } from './handlers'
import { readPicture } from './read-picture'
import { scanPage } from './scan-page'

export const foundVerbs = {
  async 'found.read'({ text }): Promise<Outcome<FoundLogins>> {
    if (isShare(text)) return sealedLogin(text)
    return isMigrationLink(text) ? foundLogins([text]) : foundLogin(text)
  },
  async 'found.picture'({ picture }): Promise<Outcome<FoundLogins>> {
    await touchSession(Date.now())
    // Chosen by the person: a screenshot as likely as a code cut out.
    const read = await readPicture(picture, { kind: 'viewport' })
    return read.ok ? foundLogins(read.texts) : read
  },
  async 'found.scan'(): Promise<Outcome<FoundLogins> | Warned> {
    await touchSession(Date.now())
    const tab = await frontTab()
    const warned = tab && warningOf(tab)
    if (warned) return warned
    return scanPage()
  },
} satisfies Partial<PageHandlers>

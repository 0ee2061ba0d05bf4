import { isMigrationLink } from '../core/otp/migration'
import type { FoundLogins, Outcome } from '../messages'
import { touchSession } from './auto-lock'
import { foundLogin, foundLogins } from './found-logins'
import type { PageHandlers } from './handlers'
import { readPicture } from './read-picture'
import { scanPage } from './scan-page'

export const foundVerbs = {
  async 'found.read'({ text }): Promise<Outcome<FoundLogins>> {
    return isMigrationLink(text) ? foundLogins([text]) : foundLogin(text)
  },
  async 'found.picture'({ picture }): Promise<Outcome<FoundLogins>> {
    await touchSession(Date.now())
    const read = await readPicture(picture)
    return read.ok ? foundLogins(read.texts) : read
  },
  async 'found.scan'(): Promise<Outcome<FoundLogins>> {
    await touchSession(Date.now())
    return scanPage()
  },
} satisfies Partial<PageHandlers>

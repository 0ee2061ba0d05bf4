import type { Outcome } from '../messages'
import { touchSession } from './auto-lock'
import { changeAccounts } from './change-accounts'
import { ofLogin } from './deed-of-login'
import { frontPlace } from './front-place'
import { frontTab } from './front-tab'
import { isFailure } from './open-vault'

/** As many as an edit of the login takes. */
const mostSites = 100

/** Lets a login's codes go to the site in front. @param origin the one that the person was shown: another page may be in front by now */
export async function bindSite(id: string, origin: string): Promise<Outcome> {
  const tab = await frontTab()
  const place = tab && frontPlace(tab)
  if (place?.kind !== 'other' || place.origin !== origin) return { ok: false, reason: 'page-changed' }
  const now = Date.now()
  const change = await changeAccounts(now, ({ accounts }) => {
    const account = accounts.find((candidate) => candidate.id === id)
    if (!account) return { ok: false, reason: 'not-found' }
    if (account.origins.includes(origin)) return {}
    if (account.origins.length >= mostSites) return { ok: false, reason: 'not-allowed' }
    const bound = { ...account, origins: [...account.origins, origin] }
    return { put: [bound], deeds: [ofLogin('bound', bound, new URL(origin).host)] }
  })
  if (isFailure(change)) return change
  await touchSession(now)
  return { ok: true }
}

import type { Outcome } from '../messages'
import { readTab } from '../storage/tab-memory'
import { noteTrusted } from '../storage/trusted'
import { boundTo, isCalled } from './bound'
import { changeAccounts } from './change-accounts'
import { ofLogin } from './deed-of-login'
import type { ContentHandlers } from './handlers'
import { isFailure } from './open-vault'

const notAllowed = { ok: false, reason: 'not-allowed' } as const
/** Names of one login beside its label. */
const mostNames = 20

/** What a person says on a sign-in's own page: of the login whose code was just given there, and of no other. */
export const signInVerbs = {
  async 'content.remember'({ id }, sender): Promise<Outcome> {
    const { claim, given } = await readTab(sender.tab)
    if (claim === null || given !== id) return notAllowed
    const change = await changeAccounts(Date.now(), (vault) => {
      const accounts = boundTo(vault, sender)
      const account = accounts.find((candidate) => candidate.id === id)
      if (!account || account.names.length >= mostNames) return { ok: false, reason: 'not-found' }
      // The second try of a question whose answer was lost; another login's name is nobody else's.
      if (accounts.some((one) => isCalled(one, claim))) return isCalled(account, claim) ? {} : notAllowed
      const changed = { ...account, names: [...account.names, claim] }
      return { put: [changed], deeds: [ofLogin('edited', changed, sender.url.host)] }
    })
    return isFailure(change) ? change : { ok: true }
  },

  async 'content.trusted'(_, sender): Promise<Outcome> {
    const { given } = await readTab(sender.tab)
    if (given === null) return notAllowed
    await noteTrusted(given, Date.now())
    return { ok: true }
  },
} satisfies Partial<ContentHandlers>

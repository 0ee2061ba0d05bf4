import type { Outcome, PastLogin } from '../messages'
import { readHistory } from '../storage/vault-store'
import { touchSession } from './auto-lock'
import { changeAccounts } from './change-accounts'
import type { PageHandlers } from './handlers'
import { isFailure, openVault } from './open-vault'
import { highestRevisions, pastVersions } from './past-versions'

export const historyVerbs = {
  async 'history.list'(): Promise<Outcome<{ logins: readonly PastLogin[] }>> {
    const vault = await openVault(Date.now())
    if (isFailure(vault)) return vault
    const versions = await pastVersions(vault, await readHistory())
    const logins = versions.map(({ account: { id, issuer, label, person }, kind, at }) => {
      return { id, issuer, label, person, kind, at }
    })
    return { ok: true, logins }
  },

  async 'history.restore'({ ids }): Promise<Outcome<{ restored: readonly string[] }>> {
    const now = Date.now()
    const change = await changeAccounts(now, async (vault) => {
      const history = await readHistory()
      const wanted = (await pastVersions(vault, history)).filter(({ account }) => ids.includes(account.id))
      const restore = wanted.flatMap(({ account, exact }) => (exact ? [] : [account]))
      return {
        restored: wanted.map(({ account }) => account.id),
        heal: wanted.flatMap(({ exact }) => exact ?? []),
        restore,
        highest: await highestRevisions(vault, history, restore),
      }
    })
    if (isFailure(change)) return change
    await touchSession(now)
    return { ok: true, restored: change.restored }
  },
} satisfies Partial<PageHandlers>

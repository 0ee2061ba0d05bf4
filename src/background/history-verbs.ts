import type { Outcome, PastLogin } from '../messages'
import { readHistory } from '../storage/vault-store'
import { touchSession } from './auto-lock'
import { changeAccounts } from './change-accounts'
import type { PageHandlers } from './handlers'
import { isFailure, openVault } from './open-vault'
import { highestRevisions, type PastVersion, pastVersions } from './past-versions'

/** Of deleted ones with one key the newest alone, and none beside one with that key that is healed: it would be there twice. */
function onceEach(newestFirst: readonly PastVersion[]): readonly PastVersion[] {
  const keys = new Set(newestFirst.flatMap(({ kind, account }) => (kind === 'deleted' ? [] : [account.secret])))
  return newestFirst.filter(({ kind, account: { secret } }) => {
    if (kind !== 'deleted') return true
    const isFirst = !keys.has(secret)
    keys.add(secret)
    return isFirst
  })
}

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
      const offered = await pastVersions(vault, history)
      const wanted = onceEach(offered.filter(({ account }) => ids.includes(account.id)))
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

import { movedTo } from '../core/list/move'
import type { CodeRow, FaceList, Failure, Outcome, VaultCheck } from '../messages'
import { touchSession } from './auto-lock'
import { changeAccounts } from './change-accounts'
import { checkVault } from './check-vault'
import { codeRowsOf } from './code-rows'
import type { PageHandlers } from './handlers'
import { facesInOrder, listedOf } from './list-faces'
import { isFailure, openVault } from './open-vault'
import { openShelf } from './shelf'

const notFound: Failure = { ok: false, reason: 'not-found' }

export const listVerbs = {
  async 'accounts.faces'(): Promise<Outcome<FaceList>> {
    const now = Date.now()
    const shelf = await openShelf([], now)
    if (isFailure(shelf)) return shelf
    const { entries, settings, used } = shelf
    if (entries)
      return {
        ok: true,
        faces: facesInOrder(
          entries.map((entry) => listedOf(entry, used)),
          settings,
        ),
      }
    const vault = await openVault(now)
    return isFailure(vault) ? vault : { ok: true, faces: facesInOrder(vault.accounts, settings) }
  },

  async 'accounts.codes'({ ids }): Promise<Outcome<{ rows: readonly CodeRow[] }>> {
    const rows = await codeRowsOf(ids, Date.now())
    return isFailure(rows) ? rows : { ok: true, rows }
  },

  async 'accounts.check'(): Promise<Outcome<VaultCheck>> {
    const check = await checkVault(Date.now())
    return isFailure(check) ? check : { ok: true, ...check }
  },

  async 'accounts.place'(wish): Promise<Outcome> {
    const now = Date.now()
    const change = await changeAccounts(now, ({ accounts }) => {
      const account = accounts.find(({ id }) => id === wish.id)
      if (!account) return notFound
      if ('pinned' in wish) return account.pinned === wish.pinned ? {} : { put: [{ ...account, pinned: wish.pinned }] }
      const put = movedTo(accounts, wish.id, wish.to)
      return put ? { put } : notFound
    })
    if (isFailure(change)) return change
    await touchSession(now)
    return { ok: true }
  },
} satisfies Partial<PageHandlers>

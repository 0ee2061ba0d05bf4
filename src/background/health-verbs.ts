import type { Finding, Outcome, Refusal } from '../messages'
import { readBackupNote } from '../storage/backup-note'
import { askAgain } from './ask-again'
import { touchSession } from './auto-lock'
import { changeAccounts } from './change-accounts'
import { ofLogin } from './deed-of-login'
import type { PageHandlers } from './handlers'
import { judgeHealth } from './judge-health'
import { isFailure, openVault } from './open-vault'
import { raiseKdf } from './raise-kdf'

const done = { ok: true } as const

/** What is to be mended in the vault, and the mending that has no verb elsewhere. */
export const healthVerbs = {
  async 'health.look'(): Promise<Outcome<{ findings: readonly Finding[] }>> {
    const now = Date.now()
    const vault = await openVault(now)
    if (isFailure(vault)) return vault
    const { lastBackupAt } = await readBackupNote()
    return { ok: true, findings: judgeHealth({ ...vault, slots: vault.header.slots, lastBackupAt, now }) }
  },

  async 'vault.raiseKdf'({ passphrase }, work): Promise<Outcome | Refusal> {
    const now = Date.now()
    const vault = await openVault(now)
    if (isFailure(vault)) return vault
    const refused = (await askAgain(vault, { passphrase }, work)) ?? (await raiseKdf(passphrase, work))
    if (refused) return refused
    await touchSession(now)
    return done
  },

  async 'accounts.keep'({ id }): Promise<Outcome> {
    const now = Date.now()
    const change = await changeAccounts(now, ({ accounts }) => {
      const account = accounts.find((candidate) => candidate.id === id)
      if (!account) return { ok: false, reason: 'not-found' }
      if (account.confirmed) return {}
      // The older keys of this login stay: no page has said that they are of no more use.
      return { put: [{ ...account, confirmed: true, replaces: [] }], deeds: [ofLogin('confirmed', account)] }
    })
    if (isFailure(change)) return change
    await touchSession(now)
    return done
  },
} satisfies Partial<PageHandlers>

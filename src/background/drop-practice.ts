import { isPractice } from '../core/practice'
import type { Outcome } from '../messages'
import { inPracticeTurn, isPracticeNoted, notePractice } from '../storage/practice-note'
import { StorageError } from '../storage/problem'
import { changeAccounts } from './change-accounts'
import { ofLogin } from './deed-of-login'
import { isFailure } from './open-vault'

/** Takes the practice logins out of the vault. They are told by how their keys begin, which no real one does. */
export async function dropPractice(now: number): Promise<Outcome> {
  const change = await changeAccounts(now, ({ accounts }) => {
    const made = accounts.filter(isPractice)
    return { drop: made.map(({ id }) => id), deeds: made.map((account) => ofLogin('deleted', account)) }
  })
  return isFailure(change) ? change : { ok: true }
}

/**
 * The same for what a practice left that was not ended: its tab was closed with the vault locked, or with the browser.
 * To be called when the vault has been opened, which it keeps nobody from: what fails is done the next time.
 */
export async function dropLeftPractice(now: number): Promise<void> {
  try {
    await inPracticeTurn(async () => {
      if (!(await isPracticeNoted())) return
      const dropped = await dropPractice(now)
      if (dropped.ok) await notePractice(false)
    })
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
  }
}

import type { Account } from '../core/account'
import type { CodeAnswer } from '../messages'
import { readTab, rememberTab } from '../storage/tab-memory'
import { allDone } from './all-done'
import { isCalled } from './bound'
import type { OpenVault } from './open-vault'
import type { Sender } from './sender'
import { takeCode } from './take-code'
import { trustRule } from './trust-rule'

/**
 * Takes a login's code for the page of a tab, and says what goes with it; the tab remembers whose it was.
 * @param find the login, in the vault as it is; may be called again
 * @param memory of the tab, where it is read already
 */
export async function giveCode(
  { tab, url }: Extract<Sender, { from: 'content' }>,
  purpose: 'challenge' | 'enrolment',
  find: (vault: OpenVault) => Account | undefined | Promise<Account | undefined>,
  memory = readTab(tab),
): Promise<CodeAnswer> {
  const challenge = purpose === 'challenge'
  // Side by side: a page waits for this.
  const [taken, { claim }, trustOf] = await allDone([
    takeCode(Date.now(), url.host, find),
    memory,
    challenge ? trustRule() : () => 'leave' as const,
  ] as const)
  if (!taken.ok) return taken.reason === 'wait' ? { ok: false, reason: 'wait', until: taken.until } : taken
  const { account, code } = taken
  await rememberTab(tab, { given: account.id, ...(challenge && { filled: true }) })
  return {
    ok: true,
    code,
    trust: trustOf(account),
    submit: challenge && account.autoSubmit,
    unknownName: challenge && claim !== null && !isCalled(account, claim) ? claim : null,
  }
}

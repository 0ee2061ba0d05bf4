import type { Account } from '../core/account'
import { equal } from '../core/equal'
import { codeOfStep, stepAt } from '../core/otp/code'
import type { Outcome } from '../messages'
import { countAsked } from '../storage/asked-often'
import { noteSentStep } from '../storage/sent-steps'
import { readTab, rememberTab } from '../storage/tab-memory'
import { boundTo, isCalled } from './bound'
import { changeAccounts } from './change-accounts'
import type { ContentHandlers } from './handlers'
import { usedStep } from './next-moment'
import { offsetOf } from './offset-of'
import { isFailure, type OpenVault, openVault } from './open-vault'
import { noteOfPageLeft } from './page-left'
import { placeFor } from './place-for'
import type { Sender } from './sender'

/** Time steps to either side in which a code is looked for: ten minutes for the login that signs in, a minute for others. */
const wide = 20
const narrow = 2

const bytes = (text: string) => new TextEncoder().encode(text)

type Content = Extract<Sender, { from: 'content' }>

interface Sent {
  readonly account: Account
  readonly step: number
}

function stepOf(vault: OpenVault, account: Account, code: string, now: number, reach: number): number | null {
  const current = stepAt(now, account.period, offsetOf(vault, account))
  const steps = Array.from({ length: 2 * reach + 1 }, (_, at) => current + (at % 2 ? -(at + 1) / 2 : at / 2))
  return steps.find((step) => step >= 0 && equal(bytes(codeOfStep(account, step)), bytes(code))) ?? null
}

function whose(vault: OpenVault, accounts: readonly Account[], likely: Likely, code: string, now: number): Sent | null {
  const first = accounts.filter(likely)
  const others = accounts.filter((account) => !likely(account))
  for (const [list, reach] of [[first, wide] as const, [others, narrow] as const]) {
    for (const account of list) {
      const step = stepOf(vault, account, code, now, reach)
      if (step !== null) return { account, step }
    }
  }
  return null
}
type Likely = (account: Account) => boolean

/**
 * Notes whose code it was that a page sent, and of which time step; the code itself is kept nowhere, and nothing of this is
 * told to the page. A step that was sent counts as used, whoever wrote the code there.
 */
async function noteSent(code: string, sender: Content): Promise<Outcome> {
  if (!placeFor('challenge', sender)) return { ok: false, reason: 'not-allowed' }
  const now = Date.now()
  const vault = await openVault(now)
  if (isFailure(vault)) return vault
  if (!(await countAsked('sent', now))) return { ok: true }
  const { claim, given } = await readTab(sender.tab)
  const likely = (account: Account) => account.id === given || (claim !== null && isCalled(account, claim))
  const sent = whose(vault, boundTo(vault, sender), likely, code, now)
  if (sent === null) {
    await rememberTab(sender.tab, { sent: null })
    return { ok: true }
  }
  const { step } = sent
  const { id } = sent.account
  await rememberTab(sender.tab, { sent: { id, step, again: await noteSentStep(id, step) } })
  const change = await changeAccounts(now, (current) => {
    const account = current.accounts.find((candidate) => candidate.id === id)
    const isNew = account && step > usedStep(account, stepAt(now, account.period, offsetOf(current, account)))
    return isNew ? { put: [{ ...account, lastFilledStep: step }] } : {}
  })
  return isFailure(change) ? change : { ok: true }
}

export const sentVerb = {
  'content.sent': ({ code }, sender) => noteOfPageLeft(sender.tab, () => noteSent(code, sender)),
} satisfies Partial<ContentHandlers>

import type { Account } from '../core/account'
import { takeOver } from '../core/people/take-over'
import type { View } from '../messages'
import { readTab } from '../storage/tab-memory'
import { faceOf } from './bound'
import { changeAccounts } from './change-accounts'
import { ofLogin } from './deed-of-login'
import { isFailure, type OpenVault } from './open-vault'
import { clockCause } from './refusal-cause'
import type { Sender } from './sender'

type Content = Extract<Sender, { from: 'content' }>

/** Milliseconds; a page that comes so soon after a sign-in may be one that nobody asked for. */
const rightAfter = 120_000
const signingIn: readonly string[] = [
  'sign-in',
  'challenge',
  'challenge-unsure',
  'challenge-sent',
  'method-choice',
  'code-box',
]

/** A known theft has people enrol the thief's own authenticator: an enrolment page that no sign-in was meant to lead to. */
export async function viewOfEnrolment({ tab }: Content): Promise<View> {
  const { seen } = await readTab(tab)
  const unasked =
    seen !== null && signingIn.includes(seen.kind) && !seen.toSettings && Date.now() - seen.at < rightAfter
  return { state: 'enrol', unasked }
}

export async function viewOfRefusedEnrolment(vault: OpenVault, sender: Content): Promise<View> {
  const { enrolling } = await readTab(sender.tab)
  const account = vault.accounts.find(({ id }) => id === enrolling)
  // A code of another device was refused: nothing of this key is here yet, and it can still be saved.
  if (!account) return { state: 'enrol', unasked: false }
  const face = faceOf(account)
  return {
    state: 'refused',
    accounts: [face],
    cause: (await clockCause()) ?? { kind: 'unknown' },
    destination: null,
    droppable: account.confirmed ? null : face,
  }
}

/** The page has taken the new authenticator: the key is the login's, and the older ones are of no more use. */
export async function confirmEnrolment(sender: Content): Promise<View> {
  const { enrolling } = await readTab(sender.tab)
  if (enrolling === null) return { state: 'none' }
  const now = Date.now()
  const change = await changeAccounts(now, ({ accounts }) => {
    const account = accounts.find(({ id }) => id === enrolling)
    if (!account) return { ok: false, reason: 'not-found' }
    if (account.confirmed) return { account, put: [] }
    const older = accounts.filter(({ id }) => account.replaces.includes(id))
    const confirmed: Account = { ...takeOver(account, older, now), confirmed: true, replaces: [] }
    const { host } = sender.url
    const deeds = [ofLogin('confirmed', account, host), ...older.map((one) => ofLogin('deleted', one, host))]
    return { account: confirmed, put: [confirmed], drop: older.map(({ id }) => id), deeds }
  })
  return isFailure(change) ? { state: 'none' } : { state: 'saved', account: faceOf(change.account) }
}

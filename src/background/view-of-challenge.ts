import type { Account } from '../core/account'
import type { Hesitation, PageReport, View } from '../messages'
import type { TabMemory } from '../storage/tab-memory'
import { boundTo, faceOf, isCalled } from './bound'
import { destinationOf } from './destination'
import type { OpenVault } from './open-vault'
import type { Sender } from './sender'

/** Milliseconds; a trust mark so young was set in this very sign-in. */
const justNow = 120_000

/** Which login a challenge is for, by the sign-in name that its tab showed before; never a guess. */
export function viewOfChallenge(
  vault: OpenVault,
  sender: Extract<Sender, { from: 'content' }>,
  report: PageReport,
  { claim, filled }: TabMemory,
): Extract<View, { state: 'ready' | 'choose' | 'unknown-login' }> {
  const accounts = boundTo(vault, sender)
  const destination = destinationOf(report, sender.site)
  const open = { destination, trustedAt: null }
  const matching = claim === null ? [] : accounts.filter((account) => isCalled(account, claim))
  // A login that is being enrolled anew has two keys until the page takes the new one.
  const known = matching.filter(({ confirmed }) => confirmed)
  const candidates = known.length > 0 ? known : matching
  if (claim !== null && matching.length === 0) {
    return { state: 'unknown-login', claim, accounts: accounts.map(faceOf), ...open }
  }
  const fitting = claim === null ? accounts : candidates
  const [account] = fitting
  if (!account || fitting.length > 1) {
    return { state: 'choose', accounts: (matching.length > 0 ? matching : accounts).map(faceOf), ...open }
  }
  const why = claim === null ? 'name-unseen' : hesitation(account, { report, destination, filled })
  return { state: 'ready', account: faceOf(account), why, destination, trustedAt: trustedBefore(vault, account) }
}

function hesitation(
  { autoFill }: Account,
  { report, destination, filled }: { report: PageReport; destination: string | null; filled: boolean },
): Hesitation | null {
  if (report.kind === 'challenge-unsure') return 'unsure-page'
  if (destination !== null) return 'destination'
  if (filled) return 'filled-before'
  return autoFill ? null : 'switched-off'
}

function trustedBefore({ trusted }: OpenVault, { id }: Account): number | null {
  const at = trusted[id] ?? null
  return at !== null && Date.now() - at > justNow ? at : null
}

import type { PageReport, RefusalCause } from '../messages'
import { readTab } from '../storage/tab-memory'
import { boundTo, faceOf, isCalled } from './bound'
import { clockIsBehind } from './clock-verbs'
import type { OpenVault } from './open-vault'
import type { Sender } from './sender'

/** Why a code was refused, as far as there is evidence of it; the surest first. */
export async function refusalCause(
  vault: OpenVault,
  sender: Extract<Sender, { from: 'content' }>,
  report: PageReport,
): Promise<RefusalCause> {
  const { claim, sent, seen } = await readTab(sender.tab)
  if (seen?.kind === 'challenge-sent') return { kind: 'sent-wanted' }
  const owner = boundTo(vault, sender).find(({ id }) => id === sent?.id)
  if (owner && claim !== null && !isCalled(owner, claim)) return { kind: 'other-login', account: faceOf(owner) }
  if (sent?.again) return { kind: 'step-used' }
  return (await clockCause()) ?? { kind: report.kind === 'expired' ? 'expired' : 'unknown' }
}

/** The computer's clock, where it was measured and is wrong. */
export async function clockCause(): Promise<RefusalCause | null> {
  const behind = await clockIsBehind()
  return behind && { kind: 'clock', ahead: -behind.seconds }
}

import * as v from 'valibot'
import type { Failure } from '../messages'
import { accountVerbs } from './account-verbs'
import { activityVerbs } from './activity-verbs'
import { backupVerbs } from './backup-verbs'
import { challengeVerbs } from './challenge-verbs'
import { clipboardVerbs } from './clipboard-verbs'
import { clockVerbs, siteClockVerb } from './clock-verbs'
import { enrolmentVerbs } from './enrolment-verbs'
import { exportVerbs } from './export-verbs'
import { failureOf } from './failure-of'
import { foundVerbs } from './found-verbs'
import { frontVerbs } from './front-verbs'
import type { ContentHandlers, OverlayHandlers, PageHandlers } from './handlers'
import { healthVerbs } from './health-verbs'
import { helpVerb } from './help-verb'
import { historyVerbs } from './history-verbs'
import { importVerbs } from './import-verbs'
import { listVerbs } from './list-verbs'
import { lookVerb } from './look-verb'
import { markVerbs } from './mark-verbs'
import { openingVerb } from './opening-verb'
import { overlayVerb } from './overlay-verb'
import { passkeyVerbs } from './passkey-verbs'
import { peopleVerbs } from './people-verbs'
import { policyVerb } from './policy-verb'
import { popupVerb } from './popup-verb'
import { practiceVerbs } from './practice-verbs'
import { repairVerbs } from './repair-verbs'
import { schemas, workName } from './schemas'
import { judgeOverlay, judgeSender, type SenderData } from './sender'
import { sentVerb } from './sent-verb'
import { settingsVerbs } from './settings-verbs'
import { shareVerbs } from './share-verbs'
import { signInVerbs } from './sign-in-verbs'
import { slotVerbs } from './slot-verbs'
import { vaultVerbs } from './vault-verbs'
import { startWork } from './work'
import { workVerbs } from './work-verbs'

export const pageHandlers: PageHandlers = {
  ...vaultVerbs,
  ...openingVerb,
  ...accountVerbs,
  ...practiceVerbs,
  ...listVerbs,
  ...foundVerbs,
  ...frontVerbs,
  ...markVerbs,
  ...settingsVerbs,
  ...policyVerb,
  ...peopleVerbs,
  ...shareVerbs,
  ...clockVerbs,
  ...activityVerbs,
  ...clipboardVerbs,
  ...backupVerbs,
  ...exportVerbs,
  ...historyVerbs,
  ...importVerbs,
  ...repairVerbs,
  ...slotVerbs,
  ...passkeyVerbs,
  ...healthVerbs,
  ...workVerbs,
}
export const contentHandlers: ContentHandlers = {
  ...lookVerb,
  ...challengeVerbs,
  ...signInVerbs,
  ...sentVerb,
  ...siteClockVerb,
  ...enrolmentVerbs,
  ...popupVerb,
  ...helpVerb,
}
export const overlayHandlers: OverlayHandlers = { ...overlayVerb }

const handlers = { page: pageHandlers, content: contentHandlers, overlay: overlayHandlers }
const refused: Failure = { ok: false, reason: 'not-allowed' }

/** With the work that it is, for a page of ours; for others with what the browser says of them. */
type AnyHandler = (args: unknown, beside: unknown) => Promise<unknown>
const lookUp = (table: object, name: string) =>
  Object.hasOwn(table, name) ? (table as Record<string, AnyHandler>)[name] : undefined

/**
 * Answers a message of the closed table: a known name, a sender that the table allows, arguments of the right shape;
 * anything else is refused and changes nothing.
 * @throws where a handler has a bug; expected failures are answers
 */
export async function route(message: unknown, data: SenderData): Promise<unknown> {
  if (typeof message !== 'object' || message === null) return refused
  const { name, arguments: given, work } = message as Readonly<Record<string, unknown>>
  if (typeof name !== 'string') return refused
  const sender = Object.hasOwn(overlayHandlers, name) ? judgeOverlay(data) : judgeSender(data)
  const handler = sender && lookUp(handlers[sender.from], name)
  const schema = Object.hasOwn(schemas, name) ? schemas[name as keyof typeof schemas] : undefined
  if (!handler || !schema) return refused
  const parsed = v.safeParse(schema, given)
  if (!parsed.success) return refused
  // Only what a person sees a screen for can be looked at and stopped.
  const called = v.safeParse(v.optional(workName), work)
  if (!called.success || (work !== undefined && sender.from !== 'page')) return refused
  const running = startWork(called.output)
  try {
    return await handler(parsed.output, sender.from === 'page' ? running : sender)
  } catch (error) {
    const failure = failureOf(error)
    if (!failure) throw error
    return failure
  } finally {
    running.end()
  }
}

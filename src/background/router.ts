import * as v from 'valibot'
import type { Failure } from '../messages'
import { StorageError } from '../storage/problem'
import { accountVerbs } from './account-verbs'
import { activityVerbs } from './activity-verbs'
import { backupVerbs } from './backup-verbs'
import { challengeVerbs } from './challenge-verbs'
import { clipboardVerbs } from './clipboard-verbs'
import { enrolmentVerbs } from './enrolment-verbs'
import { exportVerbs } from './export-verbs'
import { foundVerbs } from './found-verbs'
import { frontVerbs } from './front-verbs'
import type { ContentHandlers, OverlayHandlers, PageHandlers } from './handlers'
import { historyVerbs } from './history-verbs'
import { importVerbs } from './import-verbs'
import { lookVerb } from './look-verb'
import { markVerbs } from './mark-verbs'
import { overlayVerb } from './overlay-verb'
import { passkeyVerbs } from './passkey-verbs'
import { popupVerb } from './popup-verb'
import { repairVerbs } from './repair-verbs'
import { schemas } from './schemas'
import { judgeOverlay, judgeSender, type SenderData } from './sender'
import { settingsVerbs } from './settings-verbs'
import { slotVerbs } from './slot-verbs'
import { vaultVerbs } from './vault-verbs'

export const pageHandlers: PageHandlers = {
  ...vaultVerbs,
  ...accountVerbs,
  ...foundVerbs,
  ...frontVerbs,
  ...markVerbs,
  ...settingsVerbs,
  ...activityVerbs,
  ...clipboardVerbs,
  ...backupVerbs,
  ...exportVerbs,
  ...historyVerbs,
  ...importVerbs,
  ...repairVerbs,
  ...slotVerbs,
  ...passkeyVerbs,
}
export const contentHandlers: ContentHandlers = { ...lookVerb, ...challengeVerbs, ...enrolmentVerbs, ...popupVerb }
export const overlayHandlers: OverlayHandlers = { ...overlayVerb }

const handlers = { page: pageHandlers, content: contentHandlers, overlay: overlayHandlers }
const refused: Failure = { ok: false, reason: 'not-allowed' }

type AnyHandler = (args: unknown, sender: unknown) => Promise<unknown>
const lookUp = (table: object, name: string) =>
  Object.hasOwn(table, name) ? (table as Record<string, AnyHandler>)[name] : undefined

/**
 * Answers a message of the closed table: a known name, a sender that the table allows, arguments of the right shape;
 * anything else is refused and changes nothing.
 * @throws where a handler has a bug; expected failures are answers
 */
export async function route(message: unknown, data: SenderData): Promise<unknown> {
  if (typeof message !== 'object' || message === null) return refused
  const { name, arguments: given } = message as { readonly name?: unknown; readonly arguments?: unknown }
  if (typeof name !== 'string') return refused
  const sender = Object.hasOwn(overlayHandlers, name) ? judgeOverlay(data) : judgeSender(data)
  const handler = sender && lookUp(handlers[sender.from], name)
  const schema = Object.hasOwn(schemas, name) ? schemas[name as keyof typeof schemas] : undefined
  if (!handler || !schema) return refused
  const parsed = v.safeParse(schema, given)
  if (!parsed.success) return refused
  try {
    return await handler(parsed.output, sender)
  } catch (error) {
    if (error instanceof StorageError) return { ok: false, reason: error.problem } satisfies Failure
    throw error
  }
}

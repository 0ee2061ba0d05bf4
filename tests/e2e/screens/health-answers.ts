import type { Finding } from '../../../src/messages'
import { madeFace } from './made-face'
import type { Answers } from './screen'
import { now } from './standing-now'

const day = 86_400_000

/** Each kind by its name: one that is new does not compile until it is here. */
const ofEach: { readonly [K in Finding['kind']]: Extract<Finding, { readonly kind: K }> } = {
  damaged: { kind: 'damaged', logins: 2 },
  'no-second-way': { kind: 'no-second-way' },
  'no-backup': { kind: 'no-backup', logins: 7, since: now - 40 * day },
  'same-key': { kind: 'same-key', logins: [madeFace(0), madeFace(28)] },
  shared: { kind: 'shared', logins: [{ ...madeFace(4), person: 'Bruno, Karin Holzer' }] },
  unconfirmed: { kind: 'unconfirmed', login: madeFace(3), since: now - 9 * day },
  'old-kdf': { kind: 'old-kdf' },
  clock: { kind: 'clock', seconds: -118 },
}

/** Every kind of finding at once; that the storage may be cleared the page finds by itself. */
export const findings = {
  'health.look': { ok: true, findings: Object.values(ofEach) },
} as const satisfies Answers

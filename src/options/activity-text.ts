import { type MessageKey, type PluralKey, t, tn } from '../i18n/t'
import type { ActivityList } from '../messages'

export type ActivityRow = ActivityList['rows'][number]
export type ActivityEvent = NonNullable<ActivityRow['event']>
export type EventLogin = Extract<ActivityEvent, { login: unknown }>['login']

type Of<Kind extends ActivityEvent['kind']> = Extract<ActivityEvent, { kind: Kind }>
type LoginKind = Extract<ActivityEvent, { login: unknown }>['kind']

const ofLogins = {
  saved: 'activity_saved',
  confirmed: 'activity_confirmed',
  edited: 'activity_edited',
  deleted: 'activity_deleted',
  filled: 'activity_filled',
  refused: 'activity_refused',
  shown: 'activity_shown',
  counted: 'activity_counted',
  bound: 'activity_bound',
  shared: 'activity_shared',
  'handed-over': 'activity_handedOver',
} as const satisfies Record<LoginKind, MessageKey>

const unlocks = {
  passphrase: 'activity_unlockedPassphrase',
  recovery: 'activity_unlockedRecovery',
  passkey: 'activity_unlockedPasskey',
} as const satisfies Record<Of<'unlocked'>['how'], MessageKey>

const locks = {
  hand: 'activity_lockedHand',
  time: 'activity_lockedTime',
  clock: 'activity_lockedClock',
  screen: 'activity_lockedScreen',
} as const satisfies Record<Of<'locked'>['how'], MessageKey>

const slots = {
  'passphrase-changed': 'activity_passphraseChanged',
  'recovery-renewed': 'activity_recoveryRenewed',
  'recovery-kept': 'activity_recoveryKept',
  'passkey-added': 'activity_passkeyAdded',
  'passkey-removed': 'activity_passkeyRemoved',
} as const satisfies Record<Of<'slots-changed'>['how'], MessageKey>

const people = {
  'person-renamed': 'activity_personRenamed',
  'person-assigned': 'activity_personAssigned',
  'person-leaving': 'activity_personLeaving',
  'person-stays': 'activity_personStays',
  'person-left': 'activity_personLeft',
} as const satisfies Record<Extract<ActivityEvent, { person: string }>['kind'], PluralKey>

/** What was done, in a few words, without the login's name. */
export function activityText(event: ActivityEvent | null): string {
  if (!event) return t('activity_unreadable')
  switch (event.kind) {
    case 'created':
      return t('activity_created')
    case 'unlocked': {
      const unlocked = t(unlocks[event.how])
      return event.wrongBefore > 0 ? tn('activity_afterWrong', event.wrongBefore, unlocked) : unlocked
    }
    case 'locked':
      return t(locks[event.how])
    case 'slots-changed':
      return t(slots[event.how])
    case 'exported':
      return tn('activity_exported', event.count)
    case 'restored':
      return tn('activity_restored', event.count)
    case 'imported':
      return tn('activity_imported', event.count)
    case 'import-undone':
      return tn('activity_importUndone', event.count)
    case 'person-renamed':
    case 'person-assigned':
    case 'person-leaving':
    case 'person-stays':
    case 'person-left':
      return tn(people[event.kind], event.count, event.person)
    default:
      return t(ofLogins[event.kind])
  }
}

export const loginOf = (event: ActivityEvent | null): EventLogin | null =>
  event && 'login' in event ? event.login : null
export const hostOf = (event: ActivityEvent | null): string => (event && 'host' in event ? event.host : '')

/** A login in one line. */
export const loginText = ({ issuer, label, person }: EventLogin): string =>
  [issuer, label, person && `(${person})`].filter(Boolean).join(' ')

import type { MessageKey } from '../../i18n/t'
import type { FrontKind, HelpTopic } from '../../messages'
import type { IconName } from '../../ui/Icon'

interface FrontLook {
  readonly words: MessageKey
  readonly icon: IconName
  /** `asks`: a code may go there; `warns`: better none does; the rest is only said. */
  readonly tone: 'asks' | 'warns' | 'quiet'
  /** The guide for such a page, where there is one. */
  readonly topic?: HelpTopic
}

/** What is said of the page in front; a table, so that a kind without words does not compile. */
export const frontLooks: Readonly<Record<FrontKind, FrontLook>> = {
  challenge: { words: 'front_code', icon: 'shield', tone: 'asks' },
  'challenge-unsure': { words: 'front_unsure', icon: 'shield', tone: 'asks', topic: 'which-code' },
  refused: { words: 'front_refused', icon: 'warning', tone: 'asks', topic: 'refused' },
  expired: { words: 'front_expired', icon: 'clock', tone: 'asks', topic: 'refused' },
  field: { words: 'front_field', icon: 'globe', tone: 'asks' },
  'challenge-sent': { words: 'front_sent', icon: 'message', tone: 'quiet', topic: 'no-code' },
  'code-box': { words: 'front_sent', icon: 'message', tone: 'quiet', topic: 'which-code' },
  'method-choice': { words: 'front_methods', icon: 'message', tone: 'quiet', topic: 'no-code' },
  enrolment: { words: 'front_enrolment', icon: 'qr', tone: 'quiet', topic: 'enrol' },
  'enrolment-refused': { words: 'front_refused', icon: 'qr', tone: 'quiet', topic: 'refused' },
  enrolled: { words: 'front_enrolled', icon: 'check', tone: 'quiet', topic: 'backup' },
  'sign-in': { words: 'front_signIn', icon: 'person', tone: 'quiet', topic: 'own-login' },
  recovery: { words: 'front_recovery', icon: 'help', tone: 'quiet', topic: 'recovery' },
  other: { words: 'front_nothing', icon: 'globe', tone: 'quiet' },
  plain: { words: 'front_nothing', icon: 'globe', tone: 'quiet' },
  untold: { words: 'fillDisabled', icon: 'globe', tone: 'quiet' },
  'too-many': { words: 'front_tooMany', icon: 'warning', tone: 'warns', topic: 'too-many' },
  'look-alike': { words: 'front_lookAlike', icon: 'warning', tone: 'warns' },
  unsafe: { words: 'front_unsafe', icon: 'warning', tone: 'warns' },
}

import type { MessageKey } from '../../i18n/t'
import type { FrontKind } from '../../messages'
import type { IconName } from '../../ui/Icon'

interface FrontLook {
  readonly words: MessageKey
  readonly icon: IconName
  /** `asks`: a code may go there; `warns`: better none does; the rest is only said. */
  readonly tone: 'asks' | 'warns' | 'quiet'
}

/** What is said of the page in front; a table, so that a kind without words does not compile. */
export const frontLooks: Readonly<Record<FrontKind, FrontLook>> = {
  challenge: { words: 'front_code', icon: 'shield', tone: 'asks' },
  'challenge-unsure': { words: 'front_unsure', icon: 'shield', tone: 'asks' },
  refused: { words: 'front_refused', icon: 'warning', tone: 'asks' },
  expired: { words: 'front_expired', icon: 'clock', tone: 'asks' },
  field: { words: 'front_field', icon: 'globe', tone: 'asks' },
  'challenge-sent': { words: 'front_sent', icon: 'message', tone: 'quiet' },
  'code-box': { words: 'front_sent', icon: 'message', tone: 'quiet' },
  'method-choice': { words: 'front_methods', icon: 'message', tone: 'quiet' },
  enrolment: { words: 'front_enrolment', icon: 'qr', tone: 'quiet' },
  'enrolment-refused': { words: 'front_refused', icon: 'qr', tone: 'quiet' },
  enrolled: { words: 'front_enrolled', icon: 'check', tone: 'quiet' },
  'sign-in': { words: 'front_signIn', icon: 'person', tone: 'quiet' },
  recovery: { words: 'front_recovery', icon: 'help', tone: 'quiet' },
  other: { words: 'front_nothing', icon: 'globe', tone: 'quiet' },
  plain: { words: 'front_nothing', icon: 'globe', tone: 'quiet' },
  untold: { words: 'fillDisabled', icon: 'globe', tone: 'quiet' },
  'too-many': { words: 'front_tooMany', icon: 'warning', tone: 'warns' },
  'look-alike': { words: 'front_lookAlike', icon: 'warning', tone: 'warns' },
  unsafe: { words: 'front_unsafe', icon: 'warning', tone: 'warns' },
}

import type { Refusal, UnknownPasskey } from '../messages'
import { reasonText } from './reason'
import { inDigits, t } from './t'

/** Why an answer to "is it you?" was not taken. A slip in a recovery code is told by the group that it is in. */
export function refusalText(refusal: Refusal | UnknownPasskey): string {
  switch (refusal.reason) {
    case 'wait':
      return t('access_wait')
    case 'ask-again':
      return t('access_askAgain')
    case 'unknown-passkey':
      return t('access_unknownPasskey')
    default:
      return 'group' in refusal && refusal.group !== null
        ? t('recoveryCodeGroup', inDigits(refusal.group))
        : reasonText(refusal.reason)
  }
}

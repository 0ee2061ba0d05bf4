import { inDigits, t } from '../i18n/t'
import type { RefusalCause } from '../messages'
import { nameOf } from './login-name'

/** Why a code was refused and what to do, in two sentences. */
export function refusalText(cause: RefusalCause): { readonly text: string; readonly note: string } {
  switch (cause.kind) {
    case 'sent-wanted':
      return { text: t('chip_refused'), note: t('chip_refusedSent') }
    case 'step-used':
      return { text: t('chip_refused'), note: t('chip_refusedUsed') }
    case 'other-login':
      return { text: t('chip_refused'), note: t('chip_refusedOther', nameOf(cause.account)) }
    case 'clock': {
      const seconds = inDigits(Math.abs(cause.ahead))
      return {
        text: t('chip_refusedClock'),
        note: cause.ahead > 0 ? t('chip_refusedAhead', seconds) : t('chip_refusedBehind', seconds),
      }
    }
    case 'expired':
      return { text: t('chip_expired'), note: t('chip_expiredNote') }
    case 'unknown':
      return { text: t('chip_refused'), note: t('chip_refusedNote') }
  }
}

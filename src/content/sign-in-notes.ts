import { inDay, t } from '../i18n/t'
import type { Hesitation, SignIn, View } from '../messages'

const whys = {
  'unsure-page': 'chip_whyUnsure',
  'filled-before': 'chip_whyFilled',
  'name-unseen': 'chip_whyUnseen',
  'switched-off': 'chip_whyOff',
} as const

const whyNote = (why: Hesitation | null) => (why === null || why === 'destination' ? '' : t(whys[why]))

/** Why a site asks that was told not to, as far as anybody knows; empty where it was not. */
export const trustLostNote = ({ trustedAt }: SignIn): string =>
  trustedAt === null ? '' : t('chip_trustLost', inDay(trustedAt))

/** Where a sign-in leads; empty where it is as usual. */
export const leadsNote = ({ destination }: Pick<SignIn, 'destination'>): string =>
  destination === null ? '' : t('chip_leadsTo', destination)

/** What is said beside the logins of a sign-in: where it leads, or why the site asks again; empty where it is as usual. */
export const signInNote = (signIn: SignIn): string => leadsNote(signIn) || trustLostNote(signIn)

/** Beside the one login that fits: the same, and why its code is not filled by itself. */
export const readyNote = (view: Extract<View, { state: 'ready' }>): string =>
  `${signInNote(view)} ${whyNote(view.why)}`.trim()

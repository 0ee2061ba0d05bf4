import { intlTag, t } from '../i18n/t'
import type { Face } from '../messages'

const format = (time: number, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(intlTag(), options).format(time)

/** Day and time in the language of the sentences around. @param time Unix time in milliseconds */
export const dayAndTime = (time: number): string => format(time, { dateStyle: 'long', timeStyle: 'short' })

/** @param time Unix time in milliseconds */
export const day = (time: number): string => format(time, { dateStyle: 'full' })

/** A login in one line. */
export function nameOf({ issuer, label, person = '' }: Pick<Face, 'issuer' | 'label'> & Partial<Face>): string {
  return [issuer, label, person].filter(Boolean).join(' · ') || t('mend_unnamed')
}

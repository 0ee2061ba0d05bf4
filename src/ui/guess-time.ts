import { intlTag, t } from '../i18n/t'

const minute = 60
const hour = 60 * minute
const day = 24 * hour
const year = 365 * day
const units = [
  ['year', year],
  ['month', year / 12],
  ['day', day],
  ['hour', hour],
  ['minute', minute],
  ['second', 1],
] as const

/** A time in its largest unit, in the language of the sentences around it: `3 days`. @param seconds at least 1 */
export function inWords(seconds: number): string {
  const [unit, length] = units.find(([, size]) => seconds >= size) ?? (['second', 1] as const)
  const format = new Intl.NumberFormat(intlTag(), { style: 'unit', unit, unitDisplay: 'long' })
  return format.format(Math.floor(seconds / length))
}

/** How long somebody with a copy of the vault would have to guess. */
export function guessTime(seconds: number): string {
  if (seconds < 1) return t('strength_instant')
  return seconds > 100 * year ? t('strength_centuries') : t('strength_time', inWords(seconds))
}

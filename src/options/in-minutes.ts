import { intlTag } from '../i18n/t'

/** Minutes in words, whole hours as hours, in the language of the sentences around. */
export function inMinutes(minutes: number): string {
  const [unit, count] = minutes % 60 === 0 ? (['hour', minutes / 60] as const) : (['minute', minutes] as const)
  return new Intl.NumberFormat(intlTag(), { style: 'unit', unit, unitDisplay: 'long' }).format(count)
}

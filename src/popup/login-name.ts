import { t } from '../i18n/t'
import type { Face } from '../messages'

/** A login in one line, for buttons and questions. */
export function loginName({ issuer, label }: Pick<Face, 'issuer' | 'label'>): string {
  return [issuer, label].filter(Boolean).join(' · ') || t('unnamed')
}

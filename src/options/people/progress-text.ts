import { inDigits, t } from '../../i18n/t'
import type { HandOverRow } from '../../messages'

/** "2 of 5 done". */
export const progressText = (rows: readonly HandOverRow[]): string =>
  t('people_progress', inDigits(rows.filter(({ done }) => done).length), inDigits(rows.length))

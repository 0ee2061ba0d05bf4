import type { MessageKey } from '../../i18n/t'
import type { Finding } from '../../messages'

/** `grave`: logins may be lost. `advice`: worth doing. `note`: good to know, and may stay as it is. */
export type Severity = 'grave' | 'advice' | 'note'

export const severities = {
  damaged: 'grave',
  'no-second-way': 'grave',
  'no-backup': 'grave',
  'same-key': 'advice',
  shared: 'advice',
  unconfirmed: 'advice',
  'old-kdf': 'advice',
  clock: 'note',
  storage: 'note',
} as const satisfies Record<Finding['kind'] | 'storage', Severity>

/** A severity in words; its sign and colour only underline it. */
export const severityWords = {
  grave: 'health_grave',
  advice: 'health_advice',
  note: 'health_note',
} as const satisfies Record<Severity, MessageKey>

export const isPressing = ({ kind }: Finding): boolean => severities[kind] !== 'note'

import type { MessageKey } from '../i18n/t'
import { t } from '../i18n/t'
import type { CodeList } from '../messages'
import { Notice } from '../ui/Notice'
import { loginName } from './login-name'

const sentences = {
  missing: 'damage_missing',
  damaged: 'damage_damaged',
  older: 'damage_older',
  unlisted: 'damage_unlisted',
} as const satisfies Record<CodeList['damage'][number]['kind'], MessageKey>

/** Names each login that is not as the vault wrote it last. */
export function DamageList({ damage }: Pick<CodeList, 'damage'>) {
  if (damage.length === 0) return null
  return (
    <Notice testId="damage">
      {damage.map((one) => (
        <span key={one.id} class="damage" data-testid="damaged" data-kind={one.kind} data-id={one.id}>
          {t(sentences[one.kind], loginName(one))}
        </span>
      ))}
    </Notice>
  )
}

import { t } from '../../i18n/t'
import type { CodeRow, ListFace } from '../../messages'
import { IconButton } from '../../ui/IconButton'
import { copiedId } from '../copy-code'
import { loginName } from '../login-name'
import { pictured } from '../pictured'
import { goTo } from '../route'
import { copyRow } from './copy-row'

/** Copies a code, and leads to the login's own screen. */
export function CodeActions({ face, row }: { readonly face: ListFace; readonly row: CodeRow | null }) {
  const { id } = face
  // The rows' buttons are as much work as their codes.
  if (!pictured.value) return <div class="row-actions" data-only={face.type === 'hotp' || undefined} />
  const name = loginName(row ?? face)
  return (
    <div class="row-actions">
      {face.type !== 'hotp' && (
        <IconButton
          testId="copy"
          icon={copiedId.value === id ? 'check' : 'copy'}
          label={t('copy', name)}
          onClick={() => copyRow(id)}
        />
      )}
      <IconButton
        testId="more"
        icon="more"
        label={t('more', name)}
        onClick={() => goTo({ at: 'account', id }, `[data-id="${CSS.escape(id)}"] [data-testid="more"]`)}
      />
    </div>
  )
}

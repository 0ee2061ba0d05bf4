import { useMemo } from 'preact/hooks'
import { t } from '../i18n/t'
import type { CodeRow } from '../messages'
import { IconButton } from '../ui/IconButton'
import { CounterCode } from './CounterCode'
import { copiedId, copyCode } from './copy-code'
import { loginName } from './login-name'
import { goTo } from './route'
import { codeToCopy } from './row-clock'
import { TimedCode } from './TimedCode'

/** A login with its code. A click anywhere on the row copies. */
export function AccountRow({ row }: { readonly row: CodeRow }) {
  const { id, issuer, label, person, confirmed } = row
  const name = loginName(row)
  const counted = row.type === 'hotp'
  // Built from the list's own row, which is a new one after each refresh.
  const copy = useMemo(() => () => void copyCode(id, codeToCopy(row, Date.now())), [row])
  return (
    <li class="row" data-testid="account" data-id={id}>
      <div class="row-names">
        <p>
          <strong>
            <bdi data-testid="issuer">{issuer || (label ? '' : t('unnamed'))}</bdi>
          </strong>
          {person && (
            <span class="tag" data-testid="person">
              {person}
            </span>
          )}
          {!confirmed && (
            <span class="tag tag-soon" data-testid="unconfirmed" title={t('unconfirmedLong')}>
              {t('unconfirmed')}
            </span>
          )}
        </p>
        <p class="row-label">
          <bdi data-testid="label" title={label}>
            {label}
          </bdi>
        </p>
      </div>
      <div class="row-actions">
        {!counted && (
          <IconButton
            testId="copy"
            icon={copiedId.value === id ? 'check' : 'copy'}
            label={t('copy', name)}
            onClick={copy}
          />
        )}
        <IconButton
          testId="more"
          icon="more"
          label={t('more', name)}
          onClick={() => goTo({ at: 'account', id }, `[data-id="${CSS.escape(id)}"] [data-testid="more"]`)}
        />
      </div>
      {counted ? <CounterCode id={id} name={name} /> : <TimedCode row={row} onCopy={copy} />}
    </li>
  )
}

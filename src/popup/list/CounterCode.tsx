import { useSignal } from '@preact/signals'
import { reasonText } from '../../i18n/reason'
import { t } from '../../i18n/t'
import type { ListFace } from '../../messages'
import { IconButton } from '../../ui/IconButton'
import { say } from '../../ui/Said'
import { copyCode } from '../copy-code'
import { groupDigits, spellDigits } from '../group-digits'
import { loginName } from '../login-name'
import { askOpen } from '../vault'

/** A counter-based code: made when asked for, since each one made moves the counter on. */
export function CounterCode({ face }: { readonly face: ListFace }) {
  const { id } = face
  const name = loginName(face)
  const code = useSignal('')
  const making = useSignal(false)
  const make = async () => {
    making.value = true
    try {
      const answer = await askOpen('accounts.next', { id })
      if (answer.ok) code.value = answer.code
      else say(reasonText(answer.reason), 'warning')
    } finally {
      making.value = false
    }
  }
  return (
    <div class="row-code">
      {code.value && (
        <>
          <button
            type="button"
            class="code"
            data-testid="code"
            data-row-main
            aria-label={t('codeSpoken', spellDigits(code.value))}
            onClick={() => void copyCode(id, { code: code.value, startsIn: 0 })}
          >
            {groupDigits(code.value)}
          </button>
          <IconButton
            testId="copy"
            icon="copy"
            label={t('copy', name)}
            onClick={() => void copyCode(id, { code: code.value, startsIn: 0 })}
          />
        </>
      )}
      <button
        type="button"
        class="button button-plain row-make"
        data-testid="counter-next"
        data-row-main={code.value === '' ? true : undefined}
        aria-label={t('counterCodeOf', name)}
        disabled={making.value}
        onClick={() => void make()}
      >
        {t('counterCode')}
      </button>
    </div>
  )
}

import { useSignal } from '@preact/signals'
import { reasonText } from '../i18n/reason'
import { t } from '../i18n/t'
import type { AccountDetails } from '../messages'
import { Button } from '../ui/Button'
import { useFocusOnChange } from '../ui/focus-on-change'
import { PassphraseField } from '../ui/PassphraseField'
import { Problem } from '../ui/Problem'
import { loginName } from './login-name'
import { askOpen } from './vault'

type Stage = 'closed' | 'asking' | { readonly path: string; readonly size: number }

/** The login's QR code for another device, after the passphrase was asked again. */
export function ShowQr({ account }: { readonly account: AccountDetails }) {
  const stage = useSignal<Stage>('closed')
  const passphrase = useSignal('')
  const problem = useSignal('')
  const opening = useSignal(false)
  const close = () => {
    stage.value = 'closed'
    passphrase.value = ''
    problem.value = ''
  }
  const show = async () => {
    opening.value = true
    try {
      const answer = await askOpen('accounts.link', { id: account.id, passphrase: passphrase.value })
      problem.value = answer.ok ? '' : reasonText(answer.reason)
      if (!answer.ok) return
      passphrase.value = ''
      const { qrPath } = await import('./qr-path')
      stage.value = qrPath(answer.link)
    } finally {
      opening.value = false
    }
  }
  const focused = stage.value === 'closed' ? 'show-qr' : stage.value === 'asking' ? 'qr-passphrase' : 'hide-qr'
  useFocusOnChange(stage.value, focused)

  if (stage.value === 'closed') {
    const ask = () => {
      stage.value = 'asking'
    }
    return (
      <Button testId="show-qr" icon="qr" onClick={ask}>
        {t('showQr')}
      </Button>
    )
  }
  if (stage.value === 'asking') {
    return (
      <form
        class="sheet"
        onSubmit={(event) => {
          event.preventDefault()
          if (passphrase.value && !opening.value) void show()
        }}
      >
        <p>{t('showQrText')}</p>
        <PassphraseField testId="qr-passphrase" label={t('passphrase')} value={passphrase} />
        <Problem text={problem} />
        <div class="actions">
          <Button testId="qr-cancel" onClick={close}>
            {t('cancel')}
          </Button>
          <Button testId="qr-confirm" look="main" disabled={opening.value}>
            {t('showQrConfirm')}
          </Button>
        </div>
      </form>
    )
  }
  const { path, size } = stage.value
  return (
    <div class="sheet qr">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" data-testid="qr" shape-rendering="crispEdges">
        <title>{t('qrAlt', loginName(account))}</title>
        <rect class="qr-ground" width={size} height={size} />
        <path class="qr-cells" d={path} />
      </svg>
      <Button testId="hide-qr" onClick={close}>
        {t('hideQr')}
      </Button>
    </div>
  )
}

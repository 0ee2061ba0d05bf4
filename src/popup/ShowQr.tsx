import { useSignal } from '@preact/signals'
import { t } from '../i18n/t'
import type { AccountDetails } from '../messages'
import { AgainButton } from '../ui/AgainButton'
import { AgainFields } from '../ui/AgainFields'
import { useAgain } from '../ui/again'
import { Button } from '../ui/Button'
import { useFocusOnChange } from '../ui/focus-on-change'
import { Problem } from '../ui/Problem'
import { loginName } from './login-name'
import { askOpen } from './vault'

type Stage = 'closed' | 'asking' | { readonly path: string; readonly size: number }

/** The login's QR code for another device, after the person was asked again. */
export function ShowQr({ account }: { readonly account: AccountDetails }) {
  const stage = useSignal<Stage>('closed')
  const again = useAgain()
  const problem = useSignal('')
  const opening = useSignal(false)
  const close = () => {
    stage.value = 'closed'
    again.clear()
    problem.value = ''
  }
  const show = async () => {
    const proof = again.proof()
    if (!proof || opening.value) return
    opening.value = true
    try {
      const answer = await askOpen('accounts.link', { id: account.id, proof })
      problem.value = answer.ok ? '' : await again.refused(answer)
      if (!answer.ok) return
      again.clear()
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
          void show()
        }}
      >
        <p>{t('showQrText')}</p>
        <AgainFields again={again} testId="qr-passphrase" invalid={problem.value !== ''} />
        <Problem text={problem} />
        <div class="actions">
          <Button testId="qr-cancel" onClick={close}>
            {t('cancel')}
          </Button>
          <AgainButton again={again} testId="qr-confirm" busy={opening.value}>
            {t('showQrConfirm')}
          </AgainButton>
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

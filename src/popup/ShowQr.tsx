import { useSignal } from '@preact/signals'
import { t } from '../i18n/t'
import type { AccountDetails, Proof } from '../messages'
import { AgainForm } from '../ui/AgainForm'
import type { Watch } from '../ui/ask-long'
import { Button } from '../ui/Button'
import { useFocusOnChange } from '../ui/focus-on-change'
import { usePolicy } from '../ui/policy'
import { type QrCells, QrPicture } from '../ui/QrPicture'
import { SetByOrganisation } from '../ui/SetByOrganisation'
import { loginName } from './login-name'
import { askOpen } from './vault'

type Stage = 'closed' | 'asking' | QrCells

/** The login's QR code for another device, after the person was asked again. */
export function ShowQr({ account, asked }: { readonly account: AccountDetails; readonly asked: boolean }) {
  const stage = useSignal<Stage>(asked ? 'asking' : 'closed')
  const problem = useSignal('')
  const policy = usePolicy()
  const close = () => {
    stage.value = 'closed'
    problem.value = ''
  }
  const show = async (proof: Proof, watch: Watch) => {
    const answer = await askOpen('accounts.link', { id: account.id, proof }, watch)
    if (!answer.ok) return answer
    // Too late to be stopped, and not wanted any more.
    if (watch.signal.aborted) return null
    const { qrPath } = await import('../ui/qr-path')
    stage.value = qrPath(answer.link)
    return null
  }
  const focused = stage.value === 'closed' ? 'show-qr' : stage.value === 'asking' ? 'qr-passphrase' : 'hide-qr'
  useFocusOnChange(stage.value, focused)

  if (policy.value?.policy.noPlainExport) {
    return <SetByOrganisation rule="plain-export">{t('policy_noQr')}</SetByOrganisation>
  }
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
      <AgainForm
        testId="qr-passphrase"
        cancelId="qr-cancel"
        confirmId="qr-confirm"
        text={t('showQrText')}
        confirm={t('showQrConfirm')}
        problem={problem}
        onCancel={close}
        send={show}
      />
    )
  }
  return (
    <div class="sheet qr">
      <QrPicture cells={stage.value} testId="qr" alt={t('qrAlt', loginName(account))} />
      <Button testId="hide-qr" onClick={close}>
        {t('hideQr')}
      </Button>
    </div>
  )
}

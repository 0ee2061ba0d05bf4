import { useSignal } from '@preact/signals'
import { reasonText } from '../../i18n/reason'
import { t } from '../../i18n/t'
import { ask } from '../../ui/ask'
import { Button } from '../../ui/Button'
import { Logo } from '../../ui/Logo'
import { Problem } from '../../ui/Problem'
import { Screen } from '../../ui/Screen'
import { dialogsCloseIt, goOnInTab } from '../place'
import { shownCode } from '../recovery-code'
import { opened } from '../vault'

/** Shows the recovery code until it is noted as kept. */
export function Recovery() {
  const problem = useSignal('')
  const saving = useSignal(false)
  const shown = shownCode.value
  const code = shown?.code ?? ''
  const inTab = dialogsCloseIt()
  const kept = async (recoveryCode: string) => {
    saving.value = true
    try {
      const answer = await ask('vault.recoveryKept', { recoveryCode })
      problem.value = answer.ok ? '' : reasonText(answer.reason)
      if (answer.ok || answer.reason === 'locked') await opened()
    } finally {
      saving.value = false
    }
  }
  return (
    <Screen name="recovery">
      <header class="hero">
        <Logo size={48} />
        <h1>{t('recoveryTitle')}</h1>
        <p>{t('recoveryText')}</p>
      </header>
      <p class="on-paper">{t('recoveryPaper', new Date().toLocaleDateString(t('languageTag')))}</p>
      <p class="recovery-code mono" data-testid="recovery-code" dir="ltr" translate={false}>
        {code.split(/(?<=-)/).map((group, at) => (
          <span key={`${at}${group}`}>{group}</span>
        ))}
      </p>
      <p class="on-paper">{t('recoveryPaperHow')}</p>
      <p>{t('recoveryKeep')}</p>
      {shown?.renewed && <p class="hint">{t('recoveryRenewed')}</p>}
      <Problem text={problem} />
      <div class="actions">
        <Button testId="recovery-print" icon="print" onClick={() => (inTab ? void goOnInTab('') : window.print())}>
          {t(inTab ? 'recoveryPrintInTab' : 'recoveryPrint')}
        </Button>
        <Button testId="recovery-done" look="main" disabled={saving.value} onClick={() => void kept(code)}>
          {t('recoveryDone')}
        </Button>
      </div>
    </Screen>
  )
}

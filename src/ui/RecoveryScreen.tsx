import { useSignal } from '@preact/signals'
import { reasonText } from '../i18n/reason'
import { inDay, t } from '../i18n/t'
import { ask } from './ask'
import { Button } from './Button'
import { Logo } from './Logo'
import { Problem } from './Problem'
import { shownCode } from './recovery-code'
import { Screen } from './Screen'

interface RecoveryScreenProps {
  /** Where this page cannot print: goes on in one that can. */
  readonly printElsewhere?: (() => void) | null
  /** The code is put away, or the vault has locked. */
  readonly onKept: () => Promise<void>
}

/** Shows the recovery code until it is noted as kept. */
export function RecoveryScreen({ printElsewhere = null, onKept }: RecoveryScreenProps) {
  const problem = useSignal('')
  const saving = useSignal(false)
  const shown = shownCode.value
  const code = shown?.code ?? ''
  const kept = async (recoveryCode: string) => {
    saving.value = true
    try {
      const answer = await ask('vault.recoveryKept', { recoveryCode })
      problem.value = answer.ok ? '' : reasonText(answer.reason)
      if (answer.ok || answer.reason === 'locked') await onKept()
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
      <p class="on-paper">{t('recoveryPaper', inDay(Date.now()))}</p>
      <p class="recovery-code mono" data-testid="recovery-code" dir="ltr" translate={false}>
        {code.split(/(?<=-)/).map((group, at) => (
          <span key={`${at}${group}`}>{group}</span>
        ))}
      </p>
      <p class="on-paper">{t('recoveryPaperHow')}</p>
      <p>{t('recoveryKeep')}</p>
      {shown?.voids === 'unkept' && <p class="hint">{t('recoveryRenewed')}</p>}
      {shown?.voids === 'kept' && <p class="hint">{t('access_oldCodeVoid')}</p>}
      <Problem text={problem} />
      <div class="actions">
        <Button testId="recovery-print" icon="print" onClick={printElsewhere ?? (() => window.print())}>
          {t(printElsewhere ? 'recoveryPrintInTab' : 'recoveryPrint')}
        </Button>
        <Button testId="recovery-done" look="main" disabled={saving.value} onClick={() => void kept(code)}>
          {t('recoveryDone')}
        </Button>
      </div>
    </Screen>
  )
}

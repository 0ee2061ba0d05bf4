import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { reasonText } from '../../i18n/reason'
import { refusalText } from '../../i18n/refusal'
import { inDigits, t } from '../../i18n/t'
import type { Examination, RepairReport } from '../../messages'
import { Button } from '../../ui/Button'
import { Fault } from '../../ui/Fault'
import { Logo } from '../../ui/Logo'
import { Problem } from '../../ui/Problem'
import { Said } from '../../ui/Said'
import { Screen } from '../../ui/Screen'
import { useStoppable } from '../../ui/stoppable'
import { askOpen } from '../ask-open'
import { LockButton } from '../LockButton'
import { WhenOpen } from '../WhenOpen'
import { type MendChoices, MendForm } from './MendForm'

const optionsUrl = (hash: string) => browser.runtime.getURL(`src/options/index.html${hash}`)

/** The page that mends a vault: what is wrong, what can be done, and nothing dropped unasked. */
export function Mend() {
  const title = t('mend_title')
  useEffect(() => {
    document.title = `${title} · ${t('name')}`
  }, [title])
  return (
    <>
      <Fault />
      <Screen name="mend">
        <header class="head">
          <Logo size={36} />
          <h1>{title}</h1>
          <LockButton />
        </header>
        <WhenOpen>
          <Inside />
        </WhenOpen>
        <p>
          <a class="button button-quiet" href={optionsUrl('')} data-testid="mend-options">
            {t('mend_toOptions')}
          </a>
        </p>
      </Screen>
      <Said />
    </>
  )
}

function Inside() {
  const examination = useSignal<Examination | null>(null)
  const report = useSignal<RepairReport | null>(null)
  const problem = useSignal('')
  const { busy, run, stop } = useStoppable('mend-passphrase')
  const refresh = async () => {
    const answer = await askOpen('vault.examine', {})
    if (answer.ok) examination.value = answer.examination
    else problem.value = reasonText(answer.reason)
  }
  useEffect(() => void refresh(), [])

  const repair = (choices: MendChoices, onDone: () => void) =>
    run(async (watch) => {
      const answer = await askOpen('vault.repair', choices, watch)
      problem.value = answer.ok || answer.reason === 'stopped' ? '' : refusalText(answer)
      if (!answer.ok) return
      onDone()
      report.value = answer.report
      await refresh()
    })
  const found = examination.value
  if (!found) return <Problem text={problem} />
  const isFine = found.logins.length === 0 && found.authentic
  return (
    <div class="sheet">
      {report.value && <Report report={report.value} />}
      {isFine ? (
        <p data-testid="mend-fine">{t('mend_fine')}</p>
      ) : (
        <>
          <p>{t('mend_text')}</p>
          <p>{t('mend_backupFirst')}</p>
          <div>
            <Button testId="mend-backup" onClick={() => void browser.tabs.create({ url: optionsUrl('#tab-export') })}>
              {t('backup_now')}
            </Button>
          </div>
          <MendForm
            examination={found}
            working={busy.value}
            problem={problem}
            onMend={(choices, onDone) => void repair(choices, onDone)}
            onStop={stop}
          />
        </>
      )}
    </div>
  )
}

function Report({ report: { healed, adopted, dropped, otherWaysRemoved } }: { readonly report: RepairReport }) {
  const counts = [healed, adopted, dropped].map(({ length }) => inDigits(length))
  return (
    <p data-testid="mend-report" role="status">
      {t('mend_report', ...counts)}
      {otherWaysRemoved && ` ${t('mend_otherWays')}`}
    </p>
  )
}

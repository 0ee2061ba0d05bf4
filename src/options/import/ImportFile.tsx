import { useSignal } from '@preact/signals'
import { reasonText } from '../../i18n/reason'
import { t } from '../../i18n/t'
import type { BackupLook, RestoreReport } from '../../messages'
import { Button } from '../../ui/Button'
import { PassphraseField } from '../../ui/PassphraseField'
import { Problem } from '../../ui/Problem'
import { FileButton } from './FileButton'
import { ImportReport } from './ImportReport'
import { ImportRows } from './ImportRows'
import { type ImportFormat, importFormats } from './import-formats'

interface ChosenFile {
  readonly name: string
  readonly text: string
  readonly format: ImportFormat
}

/** Tries a file, shows what it holds beside what the vault has, and restores what is chosen. */
export function ImportFile() {
  const file = useSignal<ChosenFile | null>(null)
  const password = useSignal('')
  const problem = useSignal('')
  const look = useSignal<BackupLook | null>(null)
  const report = useSignal<RestoreReport | null>(null)
  const working = useSignal(false)

  const forget = () => {
    look.value = null
    report.value = null
    problem.value = ''
  }
  const choose = (name: string, text: string) => {
    forget()
    password.value = ''
    const format = importFormats.find(({ detect }) => detect(text))
    file.value = format ? { name, text, format } : null
    if (!format) problem.value = reasonText('not-a-backup')
  }
  const during = async (work: () => Promise<void>) => {
    if (working.value) return
    working.value = true
    try {
      await work()
    } finally {
      working.value = false
    }
  }
  const tryIt = ({ text, format }: ChosenFile) =>
    during(async () => {
      forget()
      const answer = await format.look(text, password.value)
      if (answer.ok) look.value = answer.look
      else problem.value = reasonText(answer.reason)
    })
  const restore = ({ text, format }: ChosenFile, ids: readonly string[]) =>
    during(async () => {
      const answer = await format.restore(text, password.value, ids)
      problem.value = answer.ok ? '' : reasonText(answer.reason)
      if (!answer.ok) return
      forget()
      password.value = ''
      report.value = answer.report
    })
  const chosen = file.value
  return (
    <section class="sheet" aria-labelledby="import-title">
      <h2 id="import-title">{t('import_title')}</h2>
      <p>{t('import_text')}</p>
      <FileButton onRead={choose} problem={problem} />
      {chosen && (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault()
            if (password.value) void tryIt(chosen)
          }}
        >
          <p data-testid="import-file-name">{t('import_fileChosen', chosen.name)}</p>
          <PassphraseField testId="import-password" label={t('import_password')} value={password} onTyped={forget} />
          <div>
            <Button testId="import-look" look={look.value ? 'plain' : 'main'} disabled={working.value}>
              {t('import_look')}
            </Button>
          </div>
        </form>
      )}
      <Problem text={problem} />
      {chosen && look.value && (
        <ImportRows look={look.value} working={working.value} onConfirm={(ids) => void restore(chosen, ids)} />
      )}
      {report.value && <ImportReport report={report.value} />}
    </section>
  )
}

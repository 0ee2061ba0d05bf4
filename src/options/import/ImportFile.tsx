import { reasonText } from '../../i18n/reason'
import { t } from '../../i18n/t'
import { Button } from '../../ui/Button'
import { Problem } from '../../ui/Problem'
import { FileButton } from './FileButton'
import { ImportReport } from './ImportReport'
import { ImportRows } from './ImportRows'
import { LastImport } from './LastImport'
import { PasswordForm } from './PasswordForm'
import { useImport } from './use-import'

/** Opens a file, shows what it holds beside what the vault has, and saves what is chosen. */
export function ImportFile() {
  const walk = useImport()
  const { file, from, asking, password, problem, preview, report, working } = walk
  const take = (files: readonly File[]) => {
    const [only, ...others] = files
    if (only && others.length === 0) void walk.chooseFile(only)
    else walk.refuse(reasonText('import-one-file'))
  }
  return (
    <section class="sheet" aria-labelledby="import-title">
      <h2 id="import-title">{t('import_title')}</h2>
      <p>{t('import_text')}</p>
      <p class="hint">{t('import_apps')}</p>
      <div>
        <FileButton onChosen={take} />
      </div>
      {file.value && <p data-testid="import-file-name">{t('import_fileChosen', file.value.name)}</p>}
      {asking.value && (
        <PasswordForm
          from={from.value}
          password={password}
          opened={preview.value !== null}
          working={working.value}
          onTyped={walk.forget}
          onOpen={() => void walk.openAgain()}
        />
      )}
      {working.value && (
        <p class="working" role="status">
          <span>{t('import_working')}</span>
          <Button testId="import-stop" look="quiet" onClick={walk.stop}>
            {t('import_stop')}
          </Button>
        </p>
      )}
      <Problem text={problem} />
      {preview.value && (
        <ImportRows preview={preview.value} working={working.value} onConfirm={(chosen) => void walk.save(chosen)} />
      )}
      {report.value && <ImportReport report={report.value} />}
      <LastImport after={report.value} />
    </section>
  )
}

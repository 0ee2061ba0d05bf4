import { useComputed, useSignal } from '@preact/signals'
import { t } from '../../i18n/t'
import { Button } from '../../ui/Button'
import { useFocusBack } from '../../ui/focus-back'
import { useFocusOnChange } from '../../ui/focus-on-change'
import { Problem } from '../../ui/Problem'
import { Progress } from '../../ui/Progress'
import { Camera } from './Camera'
import { FileButton } from './FileButton'
import { ImportReport } from './ImportReport'
import { ImportRows } from './ImportRows'
import { LastImport } from './LastImport'
import { PasswordForm } from './PasswordForm'
import { useDropped } from './use-dropped'
import { useImport } from './use-import'

/** Opens a file or reads pictures, shows what they hold beside what the vault has, and saves what is chosen. */
export function ImportFile() {
  const walk = useImport()
  const { file, from, asking, password, problem, preview, report, tries, work } = walk
  const working = useComputed(() => work.shown.value !== null)
  const camera = useSignal(false)
  const over = useDropped((files) => void walk.chooseFiles(files))
  const closeCamera = () => {
    camera.value = false
  }
  useFocusOnChange(camera.value, camera.value ? 'camera-close' : 'camera-open')
  useFocusBack(file.value !== null, 'import-file')
  useFocusBack(working.value, 'import-file')
  return (
    <section class="sheet" aria-labelledby="import-title" data-over={over}>
      <h2 id="import-title">{t('import_title')}</h2>
      <p>{t('import_text')}</p>
      <p class="hint">{t('import_apps')}</p>
      <div class="buttons">
        <FileButton disabled={working.value} onChosen={(files) => void walk.chooseFiles(files)} />
        {!camera.value && (
          <Button
            testId="camera-open"
            icon="camera"
            disabled={working.value}
            onClick={() => {
              camera.value = true
            }}
          >
            {t('camera_open')}
          </Button>
        )}
      </div>
      <p class="hint">{t('import_drop')}</p>
      {camera.value && <Camera onTexts={(texts) => void walk.takeCodes(texts)} onClose={closeCamera} />}
      {file.value && (
        <p class="working">
          <span data-testid="import-file-name">{t('import_fileChosen', file.value.name)}</span>
          <Button testId="import-forget" look="quiet" disabled={working.value} onClick={walk.startOver}>
            {t('import_startOver')}
          </Button>
        </p>
      )}
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
      <Progress work={work} stopId="import-stop" />
      <Problem text={problem} />
      {preview.value && (
        <ImportRows preview={preview.value} working={working} onConfirm={(chosen) => void walk.save(chosen)} />
      )}
      {report.value && <ImportReport report={report.value} />}
      <LastImport after={tries.value} busy={working} />
    </section>
  )
}

import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { refusalText } from '../../i18n/refusal'
import { t } from '../../i18n/t'
import type { BackupStatus } from '../../messages'
import { Button } from '../../ui/Button'
import { PassphraseField } from '../../ui/PassphraseField'
import { Problem } from '../../ui/Problem'
import { Select } from '../../ui/Select'
import { saveFile } from '../../ui/save-file'
import { askOpen } from '../ask-open'
import { dayAndTime } from '../in-words'
import { type ExportedFile, type ExportKindName, exportKinds } from './export-kinds'

const shortest = 10

/** Makes a file of all logins, after the vault's passphrase was asked again. */
export function ExportForm() {
  const kind = useSignal<string>('backup' satisfies ExportKindName)
  const password = useSignal('')
  const repeated = useSignal('')
  const again = useSignal('')
  const problem = useSignal('')
  const working = useSignal(false)
  const saved = useSignal<ExportedFile | null>(null)
  const status = useSignal<BackupStatus | null>(null)
  const refresh = async () => {
    const answer = await askOpen('backup.status', {})
    if (answer.ok) status.value = answer.status
  }
  useEffect(() => void refresh(), [])

  const save = async () => {
    const chosen = exportKinds[kind.value as ExportKindName]
    saved.value = null
    problem.value = slip(password.value, repeated.value)
    if (problem.value || working.value) return
    working.value = true
    try {
      const answer = await chosen.make(password.value, again.value)
      problem.value = answer.ok ? '' : refusalText(answer)
      if (!answer.ok) return
      for (const field of [password, repeated, again]) field.value = ''
      saveFile(answer.file.name, answer.file.text, answer.file.type)
      saved.value = answer.file
      await chosen.saved()
      await refresh()
    } finally {
      working.value = false
    }
  }
  const { lastBackupAt = null } = status.value ?? {}
  return (
    <form
      class="sheet"
      aria-labelledby="export-title"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h2 id="export-title">{t('export_title')}</h2>
      <p>{t('export_text')}</p>
      {status.value && (
        <p class="hint" data-testid="export-last">
          {lastBackupAt === null ? t('export_lastNever') : t('export_last', dayAndTime(lastBackupAt))}
        </p>
      )}
      <Select
        testId="export-kind"
        label={t('export_kind')}
        value={kind}
        choices={Object.entries(exportKinds).map(([name, { label }]) => [name, t(label)])}
        onChosen={() => undefined}
      />
      <PassphraseField
        testId="export-password"
        label={t('export_password')}
        hint={t('export_passwordHint')}
        value={password}
        isNew
      />
      <PassphraseField testId="export-repeat" label={t('export_repeat')} value={repeated} isNew />
      <PassphraseField testId="export-again" label={t('export_again')} hint={t('export_againHint')} value={again} />
      <Problem text={problem} />
      <div>
        <Button testId="export-save" look="main" disabled={working.value}>
          {t('export_save')}
        </Button>
      </div>
      {saved.value && <Saved file={saved.value} />}
    </form>
  )
}

function slip(password: string, repeated: string): string {
  if (password.length < shortest) return t('export_short')
  return password === repeated ? '' : t('export_differ')
}

function Saved({ file: { name, logins, unreadable } }: { readonly file: ExportedFile }) {
  return (
    <p data-testid="export-saved" role="status">
      {t('export_saved', name, String(logins))}
      {unreadable > 0 && ` ${t('export_unreadable', String(unreadable))}`}
    </p>
  )
}

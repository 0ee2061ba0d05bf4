import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { t, tn } from '../../i18n/t'
import type { BackupStatus, Exported } from '../../messages'
import { AgainButton } from '../../ui/AgainButton'
import { AgainFields } from '../../ui/AgainFields'
import { useAgain } from '../../ui/again'
import { useLongWork } from '../../ui/long-work'
import { Notice } from '../../ui/Notice'
import { PassphraseField } from '../../ui/PassphraseField'
import { Problem } from '../../ui/Problem'
import { Progress } from '../../ui/Progress'
import { usePolicy } from '../../ui/policy'
import { Select } from '../../ui/Select'
import { SetByOrganisation } from '../../ui/SetByOrganisation'
import { saveFile } from '../../ui/save-file'
import { askOpen } from '../ask-open'
import { dayAndTime } from '../in-words'
import { type ExportChoice, type ExportKindName, exportKinds, fileName } from './export-kinds'
import { LeftOutList } from './LeftOutList'
import { showExport } from './shown-export'

const shortest = 10

/** What became of an export, without anything of its content. */
type Done = Pick<Exported, 'logins' | 'left' | 'unreadable'> & { readonly words: string }

/** Hands all logins over as what a person chooses, after they were asked again who they are. */
export function ExportForm() {
  const kind = useSignal<string>('backup' satisfies ExportKindName)
  const password = useSignal('')
  const repeated = useSignal('')
  const again = useAgain()
  const problem = useSignal('')
  const work = useLongWork()
  const done = useSignal<Done | null>(null)
  const status = useSignal<BackupStatus | null>(null)
  const refresh = async () => {
    const answer = await askOpen('backup.status', {})
    if (answer.ok) status.value = answer.status
  }
  useEffect(() => void refresh(), [])

  const noPlain = usePolicy().value?.policy.noPlainExport === true
  const chosen: ExportChoice = exportKinds[kind.value as ExportKindName]
  const forget = () => {
    for (const field of [password, repeated, problem]) field.value = ''
    done.value = null
  }
  const make = async () => {
    const proof = again.proof()
    done.value = null
    problem.value = chosen.sealed ? slip(password.value, repeated.value) : ''
    if (!proof) problem.value ||= t('export_againNeeded')
    if (problem.value || !proof) return
    await work.run(t('work_vault'), async (progressing) => {
      const answer = await chosen.make(password.value, proof, progressing)
      problem.value = answer.ok ? '' : await again.refused(answer)
      if (!answer.ok) return
      forget()
      again.clear()
      done.value = await handOver(chosen, answer.exported)
      await refresh()
    })
  }
  const { lastBackupAt = null } = status.value ?? {}
  return (
    <form
      class="sheet"
      aria-labelledby="export-title"
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <h2 id="export-title">{t('export_title')}</h2>
      <Select
        testId="export-kind"
        label={t('export_kind')}
        value={kind}
        choices={Object.entries(exportKinds)
          .filter(([, { sealed }]) => sealed || !noPlain)
          .map(([name, { label }]) => [name, t(label)])}
        onChosen={forget}
      />
      {noPlain && <SetByOrganisation rule="plain-export">{t('policy_plainExport')}</SetByOrganisation>}
      <p>{t(chosen.text)}</p>
      {chosen.warning && <Notice testId="export-warning">{t(chosen.warning)}</Notice>}
      {status.value && chosen.saved && (
        <p class="hint" data-testid="export-last">
          {lastBackupAt === null ? t('export_lastNever') : t('export_last', dayAndTime(lastBackupAt))}
        </p>
      )}
      {chosen.sealed && (
        <>
          <PassphraseField
            testId="export-password"
            label={t('export_password')}
            hint={t('export_passwordHint')}
            value={password}
            isNew
          />
          <PassphraseField testId="export-repeat" label={t('export_repeat')} value={repeated} isNew />
        </>
      )}
      <AgainFields again={again} testId="export-again" />
      <Problem text={problem} />
      <div>
        <AgainButton again={again} testId="export-save" busy={work.shown.value !== null}>
          {t(chosen.action)}
        </AgainButton>
      </div>
      <Progress work={work} stopId="export-stop" />
      {done.value && <Outcome done={done.value} />}
    </form>
  )
}

function slip(password: string, repeated: string): string {
  if (password.length < shortest) return t('export_short')
  return password === repeated ? '' : t('export_differ')
}

/** Saves the file, or shows what is none. */
async function handOver({ file, done, saved }: ExportChoice, exported: Exported): Promise<Done> {
  const { content, createdAt, logins } = exported
  if (logins === 0) return { ...exported, words: t('export_nothing') }
  if (!('text' in content) || !file) {
    await showExport(exported)
    return { ...exported, words: '' }
  }
  const name = fileName(file, createdAt)
  saveFile(name, content.text, file.type)
  await saved?.()
  return { ...exported, words: done ? tn(done, logins, name) : '' }
}

function Outcome({ done: { words, left, unreadable } }: { readonly done: Done }) {
  return (
    <>
      <p data-testid="export-saved" role="status">
        {words}
        {unreadable > 0 && ` ${tn('export_unreadable', unreadable)}`}
      </p>
      <LeftOutList rows={left} />
    </>
  )
}

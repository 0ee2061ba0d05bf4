import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { reasonText } from '../../i18n/reason'
import type { MessageKey } from '../../i18n/t'
import { t } from '../../i18n/t'
import type { PastLogin } from '../../messages'
import { useFocusBack } from '../../ui/focus-back'
import { Problem } from '../../ui/Problem'
import { say } from '../../ui/Said'
import { askOpen } from '../ask-open'
import { day, nameOf } from '../in-words'
import { LongList } from '../LongList'

const kinds = {
  deleted: 'history_kind_deleted',
  missing: 'history_kind_missing',
  damaged: 'history_kind_damaged',
  older: 'history_kind_older',
} as const satisfies Record<PastLogin['kind'], MessageKey>

/** What the last seven days hold that is not in the vault now, day by day. */
export function HistoryList() {
  const logins = useSignal<readonly PastLogin[] | null>(null)
  const problem = useSignal('')
  const working = useSignal(false)
  useFocusBack(working.value, 'history-restore', 'import-file')
  const refresh = async () => {
    const answer = await askOpen('history.list', {})
    if (answer.ok) logins.value = answer.logins
    else problem.value = reasonText(answer.reason)
  }
  useEffect(() => void refresh(), [])

  const restore = async (login: PastLogin) => {
    working.value = true
    try {
      const answer = await askOpen('history.restore', { ids: [login.id] })
      const isBack = answer.ok && answer.restored.includes(login.id)
      problem.value = isBack ? '' : answer.ok ? t('history_gone') : reasonText(answer.reason)
      if (isBack) say(t('history_restored', nameOf(login)))
      await refresh()
    } finally {
      working.value = false
    }
  }
  const days = useComputed(() => byDay(logins.value ?? []))
  return (
    <section class="sheet" aria-labelledby="history-title" data-testid="history">
      <h2 id="history-title">{t('history_title')}</h2>
      <p>{t('history_text')}</p>
      <Problem text={problem} />
      {logins.value?.length === 0 && (
        <p class="hint" data-testid="history-none">
          {t('history_none')}
        </p>
      )}
      {days.value.map(([name, { key, logins: some }]) => (
        <section key={key} class="host-group">
          <h3>{name}</h3>
          <LongList
            label={name}
            items={some}
            row={(login) => <PastRow key={login.id} login={login} working={working} onRestore={restore} />}
          />
        </section>
      ))}
    </section>
  )
}

interface PastRowProps {
  readonly login: PastLogin
  readonly working: ReadonlySignal<boolean>
  readonly onRestore: (login: PastLogin) => Promise<void>
}

function PastRow({ login, working, onRestore }: PastRowProps) {
  return (
    <li class="line" data-testid="history-row" data-id={login.id} data-kind={login.kind}>
      <span class="line-name">{nameOf(login)}</span>
      <span class="line-mark">{t(kinds[login.kind])}</span>
      <button
        type="button"
        class="button button-plain"
        data-testid="history-restore"
        aria-label={t('history_restoreName', nameOf(login))}
        disabled={working.value}
        onClick={() => void onRestore(login)}
      >
        {t('history_restore')}
      </button>
    </li>
  )
}

interface Run {
  readonly key: string
  readonly logins: PastLogin[]
}

/**
 * Runs of one day, in the order given: where the clock was set back, a day comes twice. Writing one out in words is dear:
 * once for each run, not for each login.
 */
function byDay(logins: readonly PastLogin[]): readonly (readonly [string, Run])[] {
  const runs: Run[] = []
  const counts = new Map<string, number>()
  let last = ''
  for (const login of logins) {
    const date = new Date(login.at).toDateString()
    if (date !== last) {
      const count = (counts.get(date) ?? 0) + 1
      counts.set(date, count)
      runs.push({ key: `${date} ${count}`, logins: [] })
    }
    runs.at(-1)?.logins.push(login)
    last = date
  }
  return runs.map((run) => [day(run.logins[0]?.at ?? 0), run] as const)
}

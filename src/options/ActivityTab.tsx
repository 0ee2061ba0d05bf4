import { useComputed, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { reasonText } from '../i18n/reason'
import { t } from '../i18n/t'
import type { Reason } from '../messages'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { Select } from '../ui/Select'
import { saveFile } from '../ui/save-file'
import { ActivityCalendar } from './ActivityCalendar'
import { ActivityRows } from './ActivityRows'
import { activityCsv } from './activity-csv'
import { type Day, dayOf } from './activity-days'
import { type ActivityRow, loginOf, loginText } from './activity-text'
import { type AllActivity, allActivity } from './all-activity'

const unlockPage = 'src/popup/index.html?then=close'

/** What was done with the vault: by day, by login, and as a table to keep. */
export function ActivityTab() {
  const all = useSignal<AllActivity | null>(null)
  const problem = useSignal<Reason | null>(null)
  const login = useSignal('')
  const chosen = useSignal<Day>('')
  const ofLogin = useComputed(() => (all.value?.rows ?? []).filter((row) => isOf(row, login.value)))
  const shown = useComputed(() =>
    chosen.value ? ofLogin.value.filter(({ event }) => event && dayOf(event.at) === chosen.value) : ofLogin.value,
  )
  useEffect(() => {
    const look = async () => {
      const answer = await allActivity()
      problem.value = answer.ok ? null : answer.reason
      all.value = answer.ok ? answer : null
    }
    void look()
    // Back from unlocking, or from another window that did something.
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [])

  if (problem.value) return <Shut reason={problem.value} />
  if (!all.value) return null
  const { rows, whole } = all.value
  return (
    <section class="sheet" aria-labelledby="activity-title">
      <h2 id="activity-title">{t('activity_tab')}</h2>
      <p class="hint">{t('activity_intro')}</p>
      {!whole && <Notice testId="activity-broken">{t('activity_broken')}</Notice>}
      <Select
        testId="activity-filter"
        label={t('activity_filter')}
        value={login}
        choices={[['', t('activity_all')], ...loginsIn(rows), [vaultItself, t('activity_vaultItself')]]}
        onChosen={() => {
          chosen.value = ''
        }}
      />
      <ActivityCalendar rows={ofLogin.value} chosen={chosen} />
      {shown.value.length === 0 && <p class="hint">{t('activity_none')}</p>}
      <ActivityRows key={`${login.value} ${chosen.value}`} rows={shown.value} />
      <div class="field">
        <div>
          <Button testId="activity-csv" onClick={() => saveFile(fileName(), activityCsv(shown.value), 'text/csv')}>
            {t('activity_csv')}
          </Button>
        </div>
        <p class="hint">{t('activity_csvHint')}</p>
      </div>
    </section>
  )
}

function Shut({ reason }: { readonly reason: Reason }) {
  const unlock = () => void browser.tabs.create({ url: browser.runtime.getURL(unlockPage) })
  return (
    <div class="sheet">
      <Notice testId="activity-shut">{reasonText(reason)}</Notice>
      {reason === 'locked' && (
        <div>
          <Button testId="activity-unlock" look="main" icon="lock" onClick={unlock}>
            {t('activity_unlock')}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Stands for everything that is about no login; no login has this id. */
const vaultItself = 'vault'

function isOf({ event }: ActivityRow, wanted: string): boolean {
  if (wanted === '') return true
  return (loginOf(event)?.id ?? vaultItself) === wanted
}

/** Each login under the name that it had last. */
function loginsIn(rows: readonly ActivityRow[]): readonly (readonly [string, string])[] {
  const names = new Map<string, string>()
  for (const { event } of rows) {
    const login = loginOf(event)
    if (login && !names.has(login.id)) names.set(login.id, loginText(login) || t('unnamed'))
  }
  return [...names]
}

const fileName = () => `countersign-activity-${dayOf(Date.now())}.csv`

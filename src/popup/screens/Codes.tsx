import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { t } from '../../i18n/t'
import type { FrontPage } from '../../messages'
import { ask } from '../../ui/ask'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Problem } from '../../ui/Problem'
import { Screen } from '../../ui/Screen'
import { AccountRow } from '../AccountRow'
import { BackupReminder } from '../BackupReminder'
import { ClipboardCountdown } from '../ClipboardCountdown'
import { CodesBar } from '../CodesBar'
import { codes, codesProblem, nextChange, refreshCodes } from '../codes'
import { DamageList } from '../DamageList'
import { FrontFill } from '../FrontFill'
import { JournalMissed } from '../JournalMissed'
import { keepStorage } from '../keep-storage'
import { MarkButton } from '../MarkButton'
import { MendButton } from '../MendButton'
import { moveAmongRows, toSearch } from '../move-among-rows'
import { now, startClock } from '../now'
import { goTo, takeLeftAt } from '../route'
import { SearchBox } from '../SearchBox'
import { foundNone, scanPage, showWaiting } from '../scan-page'
import { searchRows } from '../search'

/** Every login with its code. */
export function Codes() {
  const query = useSignal('')
  const [leftAt] = useState(takeLeftAt)
  const problem = useSignal('')
  const front = useSignal<FrontPage>({ host: '', fillable: false, scan: false })
  const shown = useComputed(() => searchRows(codes.value?.rows ?? [], query.value))

  useEffect(startClock, [])
  useEffect(() => {
    void refreshCodes()
    void showWaiting(problem)
    void ask('front.look', {}).then((page) => {
      front.value = page
      if (page.scan) void scanPage(problem)
    })
  }, [])
  useSignalEffect(() => {
    if (codes.value && now.value >= nextChange(codes.value)) void refreshCodes()
  })
  useEffect(() => {
    document.addEventListener('keydown', toSearch)
    return () => document.removeEventListener('keydown', toSearch)
  }, [])

  const clear = () => {
    query.value = ''
    document.querySelector<HTMLElement>('[data-testid="search"]')?.focus()
  }
  const list = codes.value
  const logins = list?.rows.length ?? 0
  useEffect(() => void keepStorage(logins), [logins])
  const found = shown.value
  return (
    <Screen name="codes" focusOn={leftAt} onEscape={query.value ? clear : undefined}>
      <div class="top">
        <CodesBar problem={problem} front={front.value} />
        {front.value.fillable && <FrontFill host={front.value.host} problem={problem} />}
        <SearchBox query={query} />
      </div>
      <Problem text={problem.value ? problem : codesProblem} />
      {problem.value && problem.value === foundNone.value && <MarkButton problem={problem} />}
      <JournalMissed />
      {list && <DamageList damage={list.damage} />}
      {list && !list.authentic && <Notice testId="not-intact">{t('notIntact')}</Notice>}
      {list && (list.damage.length > 0 || !list.authentic) && <MendButton />}
      <ul class="rows" onKeyDown={moveAmongRows}>
        {found.map((row) => (
          <AccountRow key={row.id} row={row} />
        ))}
      </ul>
      <ClipboardCountdown />
      {list && found.length === 0 && query.value && <p class="nothing">{t('nothingFound', query.value)}</p>}
      {list && logins + list.damage.length === 0 && <Empty />}
      {logins > 0 && <BackupReminder />}
    </Screen>
  )
}

function Empty() {
  return (
    <div class="empty" data-testid="empty">
      <h2>{t('emptyTitle')}</h2>
      <p>{t('emptyText')}</p>
      <Button testId="add-first" icon="add" onClick={() => goTo({ at: 'add', found: null }, '[data-testid="add"]')}>
        {t('addLogin')}
      </Button>
    </div>
  )
}

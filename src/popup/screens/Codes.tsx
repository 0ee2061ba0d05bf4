import { useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { t } from '../../i18n/t'
import type { FrontPage } from '../../messages'
import { ask } from '../../ui/ask'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { Notice } from '../../ui/Notice'
import { Problem } from '../../ui/Problem'
import { Screen } from '../../ui/Screen'
import { BackupReminder } from '../BackupReminder'
import { ClipboardCountdown } from '../ClipboardCountdown'
import { CodesBar } from '../CodesBar'
import { CodesFoot } from '../CodesFoot'
import { CountsCountdown } from '../CountsCountdown'
import { codes, codesProblem, refreshCodes } from '../codes'
import { DamageList } from '../DamageList'
import { FillWaiting } from '../FillWaiting'
import { fillFront, fillProblem, forgetFill } from '../fill-front'
import { FrontCard } from '../front/FrontCard'
import { JournalMissed } from '../JournalMissed'
import { keepStorage } from '../keep-storage'
import { arranging } from '../list/arrangement'
import { askForLacking, nextChange, rowsProblem } from '../list/code-rows'
import { ListHead } from '../list/ListHead'
import { LoginList } from '../list/LoginList'
import { searchField, toSearch } from '../list/list-keys'
import { forgetQuery, query } from '../list/query'
import { shown } from '../list/shown'
import { MarkButton } from '../MarkButton'
import { MendButton } from '../MendButton'
import { now, startClock } from '../now'
import { PasskeyMissing } from '../PasskeyMissing'
import { pictured, watchForPicture } from '../pictured'
import { goTo, route, takeLeftAt } from '../route'
import { foundNone, scanPage, showWaiting } from '../scan-page'

const nothingInFront: FrontPage = {
  kind: 'untold',
  host: '',
  fillable: false,
  askable: false,
  login: null,
  wish: null,
}

/** Every login with its code. */
export function Codes() {
  const [leftAt] = useState(takeLeftAt)
  const problem = useSignal('')
  const front = useSignal<FrontPage>(nothingInFront)

  useEffect(startClock, [])
  useEffect(watchForPicture, [])
  useEffect(() => forgetFill, [])
  // What was searched for is there again after a look at a login, and gone after anything else.
  useEffect(() => () => void (route.value.at === 'account' || forgetQuery()), [])
  useEffect(() => {
    if (!pictured.value) return
    void refreshCodes()
    void showWaiting(problem)
    void ask('front.look', {}).then((page) => {
      front.value = page
      const { wish } = page
      if (wish?.kind === 'scan') void scanPage(problem)
      else if (wish?.kind === 'fill') void fillFront(wish.here ? { here: true } : {})
      else if (wish?.kind === 'clock') goTo({ at: 'clock' })
      else if (wish?.kind === 'backup') goTo({ at: 'account', id: wish.id, qr: true })
    })
  }, [pictured.value])
  useSignalEffect(() => {
    if (codes.value && now.value >= nextChange()) void askForLacking()
  })
  useEffect(() => {
    document.addEventListener('keydown', toSearch)
    return () => document.removeEventListener('keydown', toSearch)
  }, [])

  const clear = () => {
    forgetQuery()
    searchField()?.focus()
  }
  const endArranging = () => {
    arranging.value = false
  }
  const list = codes.value
  const logins = list?.total ?? 0
  useEffect(() => void (pictured.value && keepStorage(logins)), [pictured.value, logins])
  const found = shown.value
  return (
    <Screen name="codes" focusOn={leftAt} onEscape={query.value ? clear : arranging.value ? endArranging : undefined}>
      <div class="top">
        <CodesBar problem={problem} />
        <FrontCard front={front.value} />
        <FillWaiting />
        <ListHead />
      </div>
      <Problem text={[problem, fillProblem, rowsProblem].find(({ value }) => value) ?? codesProblem} />
      {problem.value && problem.value === foundNone.value && <MarkButton problem={problem} />}
      {pictured.value && <JournalMissed />}
      {pictured.value && <PasskeyMissing />}
      {list && <DamageList damage={list.damage} />}
      {list && !list.authentic && <Notice testId="not-intact">{t('notIntact')}</Notice>}
      {list && (list.damage.length > 0 || !list.authentic) && <MendButton />}
      <LoginList leftAt={/data-id="([^"]+)"/.exec(leftAt)?.[1] ?? ''} />
      <div class="foot">
        <CountsCountdown />
        <ClipboardCountdown />
      </div>
      {list && found.length === 0 && query.value && <p class="nothing">{t('nothingFound', query.value)}</p>}
      {list && logins + list.damage.length === 0 && <Empty />}
      {pictured.value && logins > 0 && <BackupReminder />}
      <CodesFoot kind={front.value.kind} />
    </Screen>
  )
}

function Empty() {
  return (
    <div class="empty" data-testid="empty">
      <span class="mark">
        <Icon name="qr" />
      </span>
      <h2>{t('emptyTitle')}</h2>
      <p>{t('emptyText')}</p>
      <Button
        testId="add-first"
        look="main"
        icon="add"
        onClick={() => goTo({ at: 'add', found: null }, '[data-testid="add"]')}
      >
        {t('addLogin')}
      </Button>
    </div>
  )
}

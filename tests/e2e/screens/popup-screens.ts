import type { Page } from 'puppeteer-core'
import { testId } from '../driver'
import { press } from '../press'
import { passphrase } from '../seller'
import { typeIn } from '../type-in'
import { told, vault, warned } from './answers'
import { grouped } from './grouped-answers'
import { main } from './main-screen'
import { pressed } from './pressed'
import type { Screen } from './screen'
import { shared } from './share-answers'

const row = main('codes', testId('account'))

async function shownQr(page: Page): Promise<void> {
  await pressed('more', 'show-qr')(page)
  await typeIn(page, 'qr-passphrase', passphrase)
  await press(page, 'qr-confirm')
}
/** Where the background's answer is given, any passphrase will do. */
const anything = 'made up'
async function madeShare(page: Page): Promise<void> {
  await pressed('more', 'share')(page)
  await typeIn(page, 'share-passphrase', anything)
  await press(page, 'share-confirm')
}
async function madeShareFile(page: Page): Promise<void> {
  await pressed('more', 'share', 'share-as-file')(page)
  await typeIn(page, 'share-passphrase', anything)
  await press(page, 'share-confirm')
}
async function unlocking(page: Page): Promise<void> {
  await typeIn(page, 'passphrase', anything)
  await press(page, 'unlock')
}
async function openedSealed(page: Page): Promise<void> {
  await typeIn(page, 'sealed-passphrase', anything)
  await press(page, 'sealed-open')
}

/** The popup's. */
export const popupScreens: readonly Screen[] = [
  { name: 'welcome', page: 'popup', status: vault.none, shows: main('welcome') },
  {
    name: 'recovery',
    page: 'popup',
    status: vault.unkept,
    answers: told.recovery,
    shows: main('recovery', testId('recovery-code')),
  },
  { name: 'unlock', page: 'popup', status: vault.locked, shows: main('unlock') },
  {
    name: 'unlock-recovery',
    page: 'popup',
    status: vault.locked,
    steps: pressed('use-recovery'),
    shows: main('unlock', testId('recovery-input')),
  },
  {
    name: 'unlock-waits',
    page: 'popup',
    status: vault.locked,
    answers: told.tooManyTries,
    longRunOnly: true,
    shows: main('unlock', `${testId('unlock')}:disabled`),
  },
  {
    name: 'unlock-slow',
    page: 'popup',
    status: vault.locked,
    unanswered: ['vault.unlock'],
    steps: unlocking,
    longRunOnly: true,
    shows: main('unlock', testId('derive-stop')),
  },
  { name: 'unavailable', page: 'popup', status: vault.unavailable, shows: main('unavailable') },
  { name: 'codes-none', page: 'popup', rows: 0, shows: main('codes', testId('empty')) },
  { name: 'codes-one', page: 'popup', rows: 1, longRunOnly: true, shows: row },
  { name: 'codes', page: 'popup', shows: row },
  { name: 'codes-many', page: 'popup', rows: 40, isEndless: true, shows: row },
  {
    name: 'codes-soon',
    page: 'popup',
    codesLast: 4_000,
    shows: main('codes', `${testId('code')}[data-soon="true"] ~ .next`),
  },
  {
    name: 'codes-copied',
    page: 'popup',
    answers: told.copied,
    stays: true,
    steps: pressed('copy'),
    shows: `body:has(${testId('said')}) ${main('codes', testId('clipboard-countdown'))}`,
  },
  { name: 'codes-front', page: 'popup', answers: told.front, shows: row },
  {
    name: 'codes-fill-waits',
    page: 'popup',
    answers: told.fillWaits,
    shows: main('codes', testId('fill-report')),
  },
  { name: 'codes-damage', page: 'popup', answers: told.damage, shows: main('codes', testId('damage')) },
  {
    name: 'codes-notices',
    page: 'popup',
    answers: told.notices,
    longRunOnly: true,
    shows: `${main('codes')}:has(${testId('activity-missed')}):has(${testId('passkey-missing')}):has(${testId('backup-reminder')})`,
  },
  {
    name: 'codes-no-qr',
    page: 'popup',
    answers: told.noQr,
    longRunOnly: true,
    shows: main('codes', testId('mark-area')),
  },
  {
    name: 'codes-groups',
    page: 'popup',
    answers: grouped,
    steps: pressed('sort', 'groups-person', 'sort'),
    longRunOnly: true,
    shows: main('codes', testId('group')),
  },
  { name: 'codes-sort', page: 'popup', steps: pressed('sort'), shows: main('codes', testId('sort-panel')) },
  {
    name: 'codes-arrange',
    page: 'popup',
    steps: pressed('sort', 'arrange'),
    shows: main('codes', '.rows[data-arranging="true"]'),
  },
  {
    name: 'codes-search',
    page: 'popup',
    rows: 40,
    steps: (page) => typeIn(page, 'search', 'nirgendwo'),
    shows: main('codes', '.nothing'),
  },
  {
    name: 'codes-keys',
    page: 'popup',
    steps: pressed('show-keys'),
    shows: 'dialog[open]',
  },
  { name: 'add', page: 'popup', hash: '#add', shows: main('add') },
  { name: 'found', page: 'popup', answers: told.found, shows: main('found', testId('found-login')) },
  { name: 'account', page: 'popup', steps: pressed('more'), shows: main('account', testId('edit-label')) },
  {
    name: 'account-asked',
    page: 'popup',
    steps: pressed('more', 'show-qr'),
    longRunOnly: true,
    shows: main('account', testId('qr-passphrase')),
  },
  { name: 'account-qr', page: 'popup', answers: told.qr, steps: shownQr, shows: main('account', testId('qr')) },
  {
    name: 'account-delete',
    page: 'popup',
    steps: pressed('more', 'delete'),
    shows: main('account', testId('delete-confirm')),
  },
  {
    name: 'share',
    page: 'popup',
    inTab: true,
    steps: pressed('more', 'share'),
    shows: main('share', testId('share-confirm')),
  },
  {
    name: 'share-made',
    page: 'popup',
    inTab: true,
    answers: shared.made,
    steps: madeShare,
    shows: main('share', testId('share-code')),
  },
  {
    name: 'share-made-file',
    page: 'popup',
    inTab: true,
    answers: shared.made,
    steps: madeShareFile,
    longRunOnly: true,
    shows: main('share', testId('share-save')),
  },
  {
    name: 'sealed',
    page: 'popup',
    answers: shared.came,
    longRunOnly: true,
    shows: main('sealed', testId('sealed-open')),
  },
  {
    name: 'sealed-save',
    page: 'popup',
    answers: shared.came,
    steps: openedSealed,
    shows: main('add', testId('shared-by')),
  },
  { name: 'bind', page: 'popup', answers: told.bind, shows: main('bind') },
  { name: 'choose', page: 'popup', answers: told.choose, shows: main('choose') },
  { name: 'look-alike', page: 'popup', warning: warned, shows: main('look-alike') },
  { name: 'clock', page: 'popup', answers: told.clock, shows: main('clock', testId('clock-offer')) },
]

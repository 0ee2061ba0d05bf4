import type { ElementHandle, Page } from 'puppeteer-core'
import { testId } from '../driver'
import { type } from '../options-steps'
import { press } from '../press'
import { passphrase } from '../seller'
import { told, vault, warned } from './answers'
import { madeFile } from './made-file'
import type { Screen } from './screen'

const main = (name: string, inside = '') => `main[data-screen="${name}"] ${inside}`
const row = main('codes', testId('account'))

const pressed = (id: string) => (page: Page) => press(page, id)
async function askedForQr(page: Page): Promise<void> {
  await press(page, 'more')
  await press(page, 'show-qr')
}
async function openedShare(page: Page): Promise<void> {
  await press(page, 'more')
  await press(page, 'share')
}
async function shownQr(page: Page): Promise<void> {
  await askedForQr(page)
  await type(page, 'qr-passphrase', passphrase)
  await press(page, 'qr-confirm')
}
/** Has everything of a kind handed over that is shown, not saved. */
const handedOver = (kind: string) => async (page: Page) => {
  await chosenKind(kind)(page)
  await type(page, 'export-again', passphrase)
  await press(page, 'export-save')
}
const chosenKind = (kind: string) => async (page: Page) => {
  await page.waitForSelector(testId('export-kind'))
  await page.select(testId('export-kind'), kind)
}
async function previewed(page: Page): Promise<void> {
  const input = (await page.waitForSelector(testId('import-file'))) as ElementHandle<HTMLInputElement>
  await input.uploadFile(madeFile())
}

/**
 * Every screen but the options page's tabs, which `tab-screens.ts` reads from the page itself, and the chip
 * (`chip-screens.ts`). Pictures, accessibility, keyboard and overflow are all looked at along this table: a new screen
 * is a line more.
 */
export const screens: readonly Screen[] = [
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
  { name: 'unavailable', page: 'popup', status: vault.unavailable, shows: main('unavailable') },
  { name: 'codes-none', page: 'popup', rows: 0, shows: main('codes', testId('empty')) },
  { name: 'codes-one', page: 'popup', rows: 1, shows: row },
  { name: 'codes', page: 'popup', shows: row },
  { name: 'codes-many', page: 'popup', rows: 40, isEndless: true, shows: row },
  { name: 'codes-front', page: 'popup', answers: told.front, shows: row },
  {
    name: 'codes-search',
    page: 'popup',
    rows: 40,
    steps: (page) => type(page, 'search', 'nirgendwo'),
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
  { name: 'account-asked', page: 'popup', steps: askedForQr, shows: main('account', testId('qr-passphrase')) },
  { name: 'account-qr', page: 'popup', answers: told.qr, steps: shownQr, shows: main('account', testId('qr')) },
  {
    name: 'share',
    page: 'popup',
    inTab: true,
    steps: openedShare,
    shows: main('share', testId('share-confirm')),
  },
  { name: 'bind', page: 'popup', answers: told.bind, shows: main('bind') },
  { name: 'choose', page: 'popup', answers: told.choose, shows: main('choose') },
  { name: 'look-alike', page: 'popup', warning: warned, shows: main('look-alike') },
  { name: 'clock', page: 'popup', answers: told.clock, shows: main('clock', testId('clock-offer')) },
  {
    name: 'options-passphrase',
    page: 'options',
    steps: pressed('change-passphrase'),
    shows: testId('old-passphrase'),
  },
  { name: 'options-preview', page: 'options', hash: '#tab-import', steps: previewed, shows: testId('import-row') },
  {
    name: 'options-export-plain',
    page: 'options',
    hash: '#tab-export',
    steps: chosenKind('aegis-plain'),
    shows: testId('export-warning'),
  },
  {
    name: 'options-export-sheet',
    page: 'options',
    hash: '#tab-export',
    steps: chosenKind('sheet'),
    shows: testId('export-warning'),
  },
  {
    name: 'series',
    page: 'options',
    hash: '#tab-export',
    answers: told.series,
    steps: handedOver('google-migration'),
    shows: main('series', testId('series-qr')),
  },
  {
    name: 'sheet',
    page: 'options',
    hash: '#tab-export',
    answers: told.sheet,
    steps: handedOver('sheet'),
    shows: main('sheet', testId('sheet-row')),
  },
  {
    name: 'options-person-leaves',
    page: 'options',
    hash: '#tab-people',
    steps: pressed('person-leave'),
    shows: testId('leave-save'),
  },
  { name: 'mend', page: 'options', hash: '#mend', answers: told.mend, shows: main('mend', testId('mend-row')) },
  { name: 'passkey-add', page: 'passkey', hash: '#add', shows: main('passkey', testId('create-passkey')) },
  { name: 'passkey-unlock', page: 'passkey', hash: '#unlock', shows: main('passkey', testId('use-passkey')) },
  { name: 'help', page: 'help', shows: main('help', testId('help-link')) },
  { name: 'help-guide', page: 'help', hash: '#refused', shows: main('help', '[data-topic="refused"]') },
  { name: 'first-steps-meet', page: 'welcome', hash: '#meet', shows: main('meet') },
  { name: 'first-steps-vault', page: 'welcome', hash: '#vault', status: vault.none, shows: main('welcome') },
  { name: 'first-steps-codes', page: 'welcome', hash: '#codes', shows: 'main[data-screen]' },
  { name: 'first-steps-try', page: 'welcome', hash: '#try', shows: 'main[data-screen]' },
]

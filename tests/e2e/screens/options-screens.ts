import type { ElementHandle, Page } from 'puppeteer-core'
import { testId } from '../driver'
import { press } from '../press'
import { passphrase } from '../seller'
import { typeIn } from '../type-in'
import { busy } from './activity-answers'
import { told, vault } from './answers'
import { findings } from './health-answers'
import { madeFile } from './made-file'
import { main } from './main-screen'
import { leaving } from './people-answers'
import { pressed } from './pressed'
import type { Screen } from './screen'

/** Has everything of a kind handed over that is shown, not saved. */
const handedOver = (kind: string) => async (page: Page) => {
  await chosenKind(kind)(page)
  await typeIn(page, 'export-again', passphrase)
  await press(page, 'export-save')
}
const chosenKind = (kind: string) => async (page: Page) => {
  await page.waitForSelector(testId('export-kind'))
  await page.select(testId('export-kind'), kind)
}
const chosen = (file: () => string) => async (page: Page) => {
  const input = (await page.waitForSelector(testId('import-file'))) as ElementHandle<HTMLInputElement>
  await input.uploadFile(file())
}
const previewed = chosen(madeFile)
const sealedFile = () => new URL('../../fixtures/imports/aegis/encrypted.json', import.meta.url).pathname
async function importing(page: Page): Promise<void> {
  await previewed(page)
  await press(page, 'import-confirm')
}

/** Those of the options page that are no tab as it opens. */
export const optionsScreens: readonly Screen[] = [
  {
    name: 'options-passphrase',
    page: 'options',
    steps: pressed('change-passphrase'),
    shows: testId('old-passphrase'),
  },
  {
    name: 'options-new-recovery',
    page: 'options',
    steps: pressed('new-recovery'),
    longRunOnly: true,
    shows: testId('recovery-passphrase'),
  },
  {
    name: 'options-passkey-remove',
    page: 'options',
    answers: told.passkeys,
    steps: pressed('remove-passkey'),
    shows: testId('remove-passphrase'),
  },
  {
    name: 'options-locked',
    page: 'options',
    hash: '#tab-security',
    status: vault.locked,
    answers: told.locked,
    longRunOnly: true,
    shows: testId('unlock-first'),
  },
  {
    name: 'options-unread',
    page: 'options',
    answers: told.unread,
    longRunOnly: true,
    shows: main('unavailable', testId('try-again')),
  },
  {
    name: 'options-policy',
    page: 'options',
    hash: '#tab-security',
    answers: told.policy,
    longRunOnly: true,
    shows: testId('policy-unread'),
  },
  {
    name: 'options-findings',
    page: 'options',
    hash: '#tab-health',
    answers: findings,
    shows: `${testId('finding')}[data-kind="clock"]`,
  },
  {
    name: 'options-finding-delete',
    page: 'options',
    hash: '#tab-health',
    answers: findings,
    steps: pressed('finding-delete'),
    longRunOnly: true,
    shows: testId('finding-delete-confirm'),
  },
  { name: 'options-preview', page: 'options', hash: '#tab-import', steps: previewed, shows: testId('import-row') },
  {
    name: 'options-import-password',
    page: 'options',
    hash: '#tab-import',
    steps: chosen(sealedFile),
    shows: testId('import-password'),
  },
  {
    name: 'options-import-runs',
    page: 'options',
    hash: '#tab-import',
    answers: told.importing,
    unanswered: ['import.save'],
    steps: importing,
    shows: `${testId('progress')}[data-of="5000"]`,
  },
  {
    name: 'options-imported',
    page: 'options',
    hash: '#tab-import',
    answers: told.imported,
    steps: importing,
    longRunOnly: true,
    shows: testId('import-report'),
  },
  {
    name: 'options-export-plain',
    page: 'options',
    hash: '#tab-export',
    steps: chosenKind('aegis-plain'),
    longRunOnly: true,
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
    name: 'options-export-runs',
    page: 'options',
    hash: '#tab-export',
    unanswered: ['export.make'],
    steps: handedOver('sheet'),
    longRunOnly: true,
    shows: `${testId('progress')} ${testId('elapsed')}`,
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
  {
    name: 'options-hand-over',
    page: 'options',
    hash: '#tab-people',
    answers: leaving,
    steps: pressed('person-list'),
    shows: testId('hand-over-login'),
  },
  {
    name: 'options-people-leaving',
    page: 'options',
    hash: '#tab-people',
    answers: leaving,
    longRunOnly: true,
    shows: testId('person-leaving'),
  },
  {
    name: 'options-person-rename',
    page: 'options',
    hash: '#tab-people',
    steps: pressed('person-rename'),
    longRunOnly: true,
    shows: testId('rename-name'),
  },
  {
    name: 'options-person-assign',
    page: 'options',
    hash: '#tab-people',
    answers: leaving,
    steps: pressed('person-assign'),
    longRunOnly: true,
    shows: testId('assign-login'),
  },
  {
    name: 'options-person-add',
    page: 'options',
    hash: '#tab-people',
    answers: leaving,
    steps: pressed('add-person'),
    longRunOnly: true,
    shows: testId('add-person-name'),
  },
  {
    name: 'options-activity-busy',
    page: 'options',
    hash: '#tab-activity',
    answers: busy,
    longRunOnly: true,
    shows: `${testId('activity-day')}[data-level="4"]`,
  },
  { name: 'mend', page: 'options', hash: '#mend', answers: told.mend, shows: main('mend', testId('mend-row')) },
]

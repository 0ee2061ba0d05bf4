import type { Page } from 'puppeteer-core'
import { testId } from '../driver'
import { press } from '../press'
import { typeIn } from '../type-in'
import { vault } from './answers'
import { main } from './main-screen'
import { practised } from './practice-answers'
import type { Screen } from './screen'

const chip = (state: string) => `[data-countersign="chip"][data-state="${state}"]`

/** The practice's chip has an open shadow root. */
async function pressChip(page: Page, state: string): Promise<void> {
  const button = await page.waitForSelector(`${chip(state)} >>> ${testId('chip-primary')}`)
  await button?.focus()
  await page.keyboard.press('Enter')
}
const savedPractice = (page: Page) => pressChip(page, 'enrol')
async function challengedPractice(page: Page): Promise<void> {
  await savedPractice(page)
  await press(page, 'practice-go-on')
}
async function filledPractice(page: Page): Promise<void> {
  await challengedPractice(page)
  await pressChip(page, 'ready')
}
async function refusedPractice(page: Page): Promise<void> {
  await challengedPractice(page)
  await typeIn(page, 'practice-code', '000000')
  await press(page, 'practice-sign-in')
}
async function donePractice(page: Page): Promise<void> {
  await filledPractice(page)
  await page.waitForSelector(chip('filled'))
  await press(page, 'practice-sign-in')
}

/** Those of the passkey's window, the help page and the welcome with its practice. */
export const otherScreens: readonly Screen[] = [
  { name: 'passkey-add', page: 'passkey', hash: '#add', shows: main('passkey', testId('create-passkey')) },
  {
    name: 'passkey-unlock',
    page: 'passkey',
    hash: '#unlock',
    longRunOnly: true,
    shows: main('passkey', testId('use-passkey')),
  },
  {
    name: 'passkey-prove',
    page: 'passkey',
    hash: '#prove',
    longRunOnly: true,
    shows: main('passkey', testId('use-passkey')),
  },
  { name: 'help', page: 'help', shows: main('help', testId('help-link')) },
  { name: 'help-guide', page: 'help', hash: '#refused', shows: main('help', '[data-topic="refused"]') },
  { name: 'first-steps-meet', page: 'welcome', hash: '#meet', shows: main('meet') },
  { name: 'first-steps-vault', page: 'welcome', hash: '#vault', status: vault.none, shows: main('welcome') },
  { name: 'first-steps-codes', page: 'welcome', hash: '#codes', shows: 'main[data-screen]' },
  { name: 'first-steps-try', page: 'welcome', hash: '#try', shows: 'main[data-screen]' },
  {
    name: 'first-steps-locked',
    page: 'welcome',
    hash: '#try',
    status: vault.locked,
    longRunOnly: true,
    shows: main('try', testId('unlock-first')),
  },
  {
    name: 'first-steps-saved',
    page: 'welcome',
    hash: '#try',
    answers: practised,
    steps: savedPractice,
    longRunOnly: true,
    shows: chip('saved'),
  },
  {
    name: 'first-steps-challenge',
    page: 'welcome',
    hash: '#try',
    answers: practised,
    steps: challengedPractice,
    longRunOnly: true,
    shows: chip('ready'),
  },
  {
    name: 'first-steps-filled',
    page: 'welcome',
    hash: '#try',
    answers: practised,
    steps: filledPractice,
    shows: chip('filled'),
  },
  {
    name: 'first-steps-refused',
    page: 'welcome',
    hash: '#try',
    answers: practised,
    steps: refusedPractice,
    longRunOnly: true,
    shows: chip('refused'),
  },
  {
    name: 'first-steps-done',
    page: 'welcome',
    hash: '#try',
    answers: practised,
    steps: donePractice,
    longRunOnly: true,
    shows: testId('practice-removed'),
  },
]

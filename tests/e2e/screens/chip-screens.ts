import type { Page } from 'puppeteer-core'
import { triesAllowed } from '../../practice/logins'
import { testId } from '../driver'
import { atEnrolment, save } from '../enrolling'
import { passphrase, type Seller } from '../seller'
import { sendWrongCode } from '../sign-in-steps'
import { madeLink } from './made-logins'
import type { Stage } from './stage'

/** One of the chip's states, on the page of the practice site where a person meets it. */
export interface ChipScreen {
  readonly state: string
  /** A tab of its own that shows it; `email` is a login that neither site nor vault has yet. */
  readonly reach: (stage: Stage, email: string) => Promise<Page>
}

/** At the site, and in the vault. */
async function known(stage: Stage, email: string, given: Parameters<Seller['register']>[1] = {}): Promise<void> {
  const { secret } = stage.seller.register(email, given)
  await keep(stage, email, secret)
}

async function keep({ ask, seller }: Stage, label: string, secret: string): Promise<void> {
  const text = madeLink({ issuer: 'Amazon', label, secret })
  const answer = await ask('accounts.add', { text, issuer: '', label: '' })
  if (!answer.ok) throw new Error(`${label} was not added: ${answer.reason}`)
  await seller.popup.bringToFront()
}

async function challenged(stage: Stage, email: string, ...states: string[]): Promise<Page> {
  const page = await stage.seller.atChallenge(email)
  await stage.seller.driver.chip(page).waitForState(...states)
  return page
}

async function refused(stage: Stage, email: string): Promise<Page> {
  await known(stage, email)
  const page = await challenged(stage, email, 'filled')
  await sendWrongCode(page)
  await stage.seller.driver.chip(page).waitForState('refused')
  return page
}

export const chipScreens: readonly ChipScreen[] = [
  {
    state: 'enrol',
    async reach({ seller }, email) {
      const page = await atEnrolment(seller, email)
      await seller.driver.chip(page).waitForState('enrol')
      return page
    },
  },
  {
    state: 'saved',
    async reach({ seller }, email) {
      const page = await atEnrolment(seller, email)
      await save(seller, page)
      return page
    },
  },
  {
    state: 'locked',
    async reach(stage, email) {
      await known(stage, email)
      await stage.ask('vault.lock', {})
      const page = await challenged(stage, email, 'locked')
      return page
    },
  },
  {
    state: 'filled',
    async reach(stage, email) {
      await known(stage, email)
      return challenged(stage, email, 'filled')
    },
  },
  {
    state: 'choose',
    async reach(stage, email) {
      await known(stage, email)
      // Another key under the same name, as two people's have it.
      await keep(stage, email, stage.seller.register(`other.${email}`).secret)
      return challenged(stage, email, 'choose')
    },
  },
  {
    state: 'unknown-login',
    async reach(stage, email) {
      stage.seller.register(email)
      return challenged(stage, email, 'unknown-login')
    },
  },
  {
    state: 'sms',
    async reach(stage, email) {
      await known(stage, email, { method: 'sms' })
      return challenged(stage, email, 'sms')
    },
  },
  { state: 'refused', reach: refused },
  {
    state: 'too-many',
    async reach(stage, email) {
      const page = await refused(stage, email)
      for (let sent = 1; sent < triesAllowed; sent++) await sendWrongCode(page)
      await stage.seller.driver.chip(page).waitForState('too-many')
      return page
    },
  },
]

/** Opens the vault again where a state had it locked. */
export async function reopen({ ask, seller }: Stage): Promise<void> {
  await ask('vault.unlock', { passphrase })
  await seller.popup.waitForSelector(testId('search'))
}

import type { Page } from 'puppeteer-core'
import type { ChipState } from '../../../src/chip/chip-build'
import { triesAllowed } from '../../practice/logins'
import { testId } from '../driver'
import { atEnrolment, save } from '../enrolling'
import { passphrase, type Seller } from '../seller'
import { sendWrongCode } from '../sign-in-steps'
import { leftOfStep } from '../time-step'
import { madeLink } from './made-logins'
import type { Stage } from './stage'

/** One of the chip's states, on the page of the practice site where a person meets it. */
export interface ChipScreen {
  readonly state: string
  /** A tab of its own that shows it; `email` is a login that neither site nor vault has yet. */
  readonly reach: (stage: Stage, email: string) => Promise<Page>
}

/** Milliseconds for whoever looks at a wait. */
const longEnough = 10_000

/** At the site, and in the vault. @returns its id there */
async function known(stage: Stage, email: string, given: Parameters<Seller['register']>[1] = {}): Promise<string> {
  const { secret } = stage.seller.register(email, given)
  return keep(stage, email, secret)
}

/** @returns its id */
async function keep({ ask, seller }: Stage, label: string, secret: string): Promise<string> {
  const text = madeLink({ issuer: 'Amazon', label, secret })
  const answer = await ask('accounts.add', { text, issuer: '', label: '' })
  if (!answer.ok) throw new Error(`${label} was not added: ${answer.reason}`)
  await seller.popup.bringToFront()
  return answer.id
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

/** Each state by its name: one that is new does not compile until it is here. */
const reached: Readonly<Record<ChipState, ChipScreen['reach']>> = {
  async enrol({ seller }, email) {
    const page = await atEnrolment(seller, email)
    await seller.driver.chip(page).waitForState('enrol')
    return page
  },
  async saved({ seller }, email) {
    const page = await atEnrolment(seller, email)
    await save(seller, page)
    return page
  },
  async locked(stage, email) {
    await known(stage, email)
    await stage.ask('vault.lock', {})
    return challenged(stage, email, 'locked')
  },
  async ready(stage, email) {
    const id = await known(stage, email)
    await stage.ask('accounts.edit', { id, changes: { autoFill: false } })
    return challenged(stage, email, 'ready')
  },
  async filled(stage, email) {
    await known(stage, email)
    return challenged(stage, email, 'filled')
  },
  async waiting(stage, email) {
    await known(stage, email)
    // A step's code is given once: whoever comes again within it waits.
    for (;;) {
      const page = await challenged(stage, email, 'filled', 'waiting')
      if ((await stage.seller.driver.chip(page).state()) === 'waiting' && leftOfStep() > longEnough) return page
      await page.close()
    }
  },
  async choose(stage, email) {
    await known(stage, email)
    // Another key under the same name, as two people's have it.
    await keep(stage, email, stage.seller.register(`other.${email}`).secret)
    return challenged(stage, email, 'choose')
  },
  'unknown-login'(stage, email) {
    stage.seller.register(email)
    return challenged(stage, email, 'unknown-login')
  },
  async sms(stage, email) {
    await known(stage, email, { method: 'sms' })
    return challenged(stage, email, 'sms')
  },
  refused,
  async 'too-many'(stage, email) {
    const page = await refused(stage, email)
    for (let sent = 1; sent < triesAllowed; sent++) await sendWrongCode(page)
    await stage.seller.driver.chip(page).waitForState('too-many')
    return page
  },
}

export const chipScreens: readonly ChipScreen[] = Object.entries(reached).map(([state, reach]) => ({ state, reach }))

/** Opens the vault again where a state had it locked. */
export async function reopen({ ask, seller }: Stage): Promise<void> {
  await ask('vault.unlock', { passphrase })
  await seller.popup.waitForSelector(testId('search'))
}

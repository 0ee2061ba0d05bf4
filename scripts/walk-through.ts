import { mkdir, rm } from 'node:fs/promises'
import type { Page } from 'puppeteer-core'
import { amazonHosts } from '../src/sites/amazon-hosts'
import { type BrowserName, type Driver, launch } from '../tests/e2e/driver'
import { startPractice } from '../tests/practice/server'

const root = new URL('..', import.meta.url).pathname
const out = `${root}out`
const byTestId = (id: string) => `[data-testid="${id}"]`
const screen = (name: string) => `main[data-screen="${name}"]`
const passphrase = 'practice only: plum harbour 47'
const seller = 'https://sellercentral.amazon.com'
const retail = 'https://www.amazon.com'

interface Walk {
  readonly driver: Driver
  readonly page: Page
  readonly login: { readonly email: string; readonly password: string }
  /** A picture for `out/`; never of a key or of a recovery code. */
  picture(page: Page, name: string): Promise<void>
}

async function createVault({ driver, picture }: Walk): Promise<void> {
  const popup = await driver.openPopup()
  await popup.waitForSelector(screen('welcome'))
  await popup.type(byTestId('new-passphrase'), passphrase)
  await popup.type(byTestId('repeat-passphrase'), passphrase)
  await picture(popup, '1-welcome')
  await popup.waitForSelector(`${byTestId('create-vault')}:not([disabled])`)
  // The tab that opens on install comes in front of this one, and a tab behind another one draws nothing to click on.
  await popup.bringToFront()
  await popup.click(byTestId('create-vault'))
  await popup.waitForSelector(screen('recovery'))
  await popup.click(byTestId('recovery-done'))
  await popup.waitForSelector(screen('codes'))
  await popup.close()
}

/** Name and password; leaves the page at whatever the site answers with. */
async function signIn({ page, login }: Walk, start: string): Promise<void> {
  await page.goto(start)
  // A tab that another one was in front of takes no clicks.
  await page.bringToFront()
  await page.waitForSelector('#ap_email')
  await page.type('#ap_email', login.email)
  await Promise.all([page.waitForNavigation(), page.click('#continue')])
  await page.waitForSelector('#ap_password')
  await page.type('#ap_password', login.password)
  await Promise.all([page.waitForNavigation(), page.click('#signInSubmit')])
}

async function enrol(walk: Walk): Promise<void> {
  const { driver, page, picture } = walk
  await signIn(walk, `${retail}/ap/signin`)
  await page.goto(`${retail}/a/settings/approval/setup/register`)
  const chip = driver.chip(page)
  await chip.waitForState('enrol')
  await chip.click('chip-primary')
  await chip.waitForState('saved')
  await page.waitForFunction(() => {
    const field = document.querySelector<HTMLInputElement>('#ch-auth-app-code-input')
    return field?.value.length === 6
  })
  await hideKey(page)
  await picture(page, '2-enrolled')
  await Promise.all([page.waitForNavigation(), page.click('#ch-auth-app-submit')])
  await page.waitForSelector('#enable-mfa-form')
  await Promise.all([page.waitForNavigation(), page.click('#enable-mfa-form-submit')])
}

/** The practice key is nobody's, but a picture with a key in it teaches the wrong habit. */
async function hideKey(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const shown of document.querySelectorAll<HTMLElement>(
      '.a-accordion-active img, #sia-auth-app-formatted-secret',
    )) {
      shown.style.visibility = 'hidden'
    }
  })
}

/** "Don't require OTP on this browser" for the one login there is. */
async function trustThisBrowser({ driver, picture }: Walk): Promise<void> {
  const popup = await driver.openPopup()
  await popup.waitForSelector(byTestId('account'))
  await picture(popup, '3-codes')
  await popup.click(byTestId('more'))
  await popup.waitForSelector(screen('account'))
  await popup.click(byTestId('trust-browser'))
  await picture(popup, '4-account')
  await popup.click(byTestId('save'))
  await popup.waitForSelector(screen('codes'))
  await popup.close()
}

async function signInWithCode(walk: Walk): Promise<void> {
  const { driver, page, picture } = walk
  await page.deleteCookie(...(await page.cookies(seller, retail)))
  await signIn(walk, `${seller}/ap/signin`)
  await page.bringToFront()
  await driver.chip(page).waitForState('filled')
  await picture(page, '5-filled')
  await Promise.all([page.waitForNavigation(), page.click('#auth-signin-button')])
  await page.waitForSelector('[data-practice="signed-in"]')
}

async function signInTrusted(walk: Walk): Promise<void> {
  const { page, picture } = walk
  const session = (await page.cookies(seller)).filter(({ name }) => !/trust/i.test(name))
  await page.deleteCookie(...session)
  await signIn(walk, `${seller}/ap/signin`)
  await page.waitForSelector('[data-practice="signed-in"]')
  await picture(page, '6-signed-in')
}

const steps: readonly (readonly [string, (walk: Walk) => Promise<void>])[] = [
  ['vault created, recovery code shown', createVault],
  ['login enrolled from its QR code', enrol],
  ['login told to trust this browser', trustThisBrowser],
  ['signed in with the code that was filled in', signInWithCode],
  ['signed in again on the trusted browser, no code asked', signInTrusted],
]

/**
 * The whole job once, unattended, in a real browser: a line for each step with the time since `start`.
 * @param start as of `performance.now()`
 * @returns false where a step failed; its name is said
 */
export async function walkThrough(name: BrowserName, start: number, say: (text: string) => void): Promise<boolean> {
  const tell = (text: string) => say(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${text}`)
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  // Short time steps, so that nobody waits half a minute for the second code: a used one is never filled again.
  const practice = await startPractice({ period: 10 })
  const driver = await launch(name, {
    extension: `${root}dist/${name}`,
    pages: { port: practice.port },
    hosts: (host) => amazonHosts.includes(host),
  })
  tell(`practice Seller Central and ${name} started`)
  const login = practice.addLogin({ email: 'anna@example.com', password: 'practice', enrolled: false })
  const page = await driver.newPage()
  const picture = async (of: Page, title: string) => {
    await of.screenshot({ path: `${out}/${title}.png` })
  }
  const walk: Walk = { driver, page, login, picture }
  try {
    for (const [title, step] of steps) {
      try {
        await step(walk)
        tell(title)
      } catch (error) {
        tell(`FAILED: ${title}: ${error instanceof Error ? error.message : error}`)
        if (!page.isClosed()) await picture(page, 'failed')
        return false
      }
    }
    const stray = driver.strayHosts()
    tell(
      stray.length > 0 ? `FAILED: asked for ${stray.join(', ')}` : 'done; nothing left this machine; pictures in out/',
    )
    return stray.length === 0
  } finally {
    await driver.close()
    await practice.close()
  }
}

import type { Page } from 'puppeteer-core'
import { amazonHosts } from '../../src/sites/amazon-hosts'
import { type Practice, startPractice } from '../practice/server'
import { type BrowserName, type Driver, type DriverOptions, launch, testId } from './driver'
import { press as pressIn } from './press'
import { typeIn } from './type-in'

type NewLogin = Parameters<Practice['addLogin']>[0]
type Login = ReturnType<Practice['addLogin']>

export const passphrase = 'practice only: plum harbour 47'
export const sellerCentral = 'https://sellercentral.amazon.it'
export const retail = 'https://www.amazon.it'
export const enrolmentPath = '/a/settings/approval/setup/register'

export interface SellerOptions {
  readonly practice?: Parameters<typeof startPractice>[0]
  /** Hosts beside Amazon's that the practice site answers for. */
  readonly otherHosts?: readonly string[]
  /** Folder of a build other than the usual one. */
  readonly extension?: string
  /** Profile folder to keep. */
  readonly profile?: string
  readonly firefox?: DriverOptions['firefox']
}

/** A person who sells: the practice site, a browser with the extension in it, and its popup in a tab. */
export interface Seller {
  readonly practice: Practice
  readonly driver: Driver
  readonly popup: Page
  /** Waits for a screen of the popup. */
  screen(name: string): Promise<void>
  /** Clicks in the popup once it can be clicked. */
  press(id: string): Promise<void>
  /** Replaces a field's text in the popup by typing. */
  fill(id: string, text: string): Promise<void>
  /** Waits until an element of the popup has a text, and returns it. */
  said(id: string): Promise<string>
  /** From the welcome screen to the empty list of codes. */
  createVault(): Promise<void>
  lock(): Promise<void>
  /** Types a passphrase on the unlock screen. */
  unlock(with_?: string): Promise<void>
  /** Makes a login at the practice site, enrolled there unless told otherwise. */
  register(email: string, given?: Partial<NewLogin>): Login
  /** The same, and adds its key in the popup; the vault must be open. */
  addLogin(email: string, given?: Partial<NewLogin>): Promise<Login>
  /** Name and password; leaves the page at whatever the site answers with. `to`: where the sign-in leads, as its address says it. */
  signIn(page: Page, email: string, at?: string, to?: URLSearchParams): Promise<void>
  /** A tab that has signed in so far that the site asks for the next thing. */
  atChallenge(email: string): Promise<Page>
  close(): Promise<void>
}

/** What stands in the challenge page's code field. */
export const codeIn = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLInputElement>('#auth-mfa-otpcode')?.value ?? '')

/** Presses what leads to another page, and waits for that page. */
export async function submit(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.click(selector)])
}

/** In a page of ours: the screen, and what it says is wrong. */
function shownNow(): string {
  const at = document.querySelector('main')?.dataset.screen ?? 'none'
  const wrong = [...document.querySelectorAll('[role="alert"]')].map((it) => it.textContent?.trim()).filter(Boolean)
  return [`is at ${at}`, ...wrong].join('; ')
}

const welcome = 'src/welcome/index.html'

/** Launches a browser, and closes the page that opens on install: it comes in front of whatever is open by then. */
async function launchWelcomed(name: BrowserName, options: DriverOptions): Promise<Driver> {
  const driver = await launch(name, options)
  try {
    await (await driver.waitForPage(welcome)).close()
    return driver
  } catch (error) {
    await driver.close()
    throw error
  }
}

export async function startSeller(name: BrowserName, options: SellerOptions = {}): Promise<Seller> {
  const { otherHosts = [] } = options
  const practice = await startPractice(options.practice)
  const driver = await launchWelcomed(name, {
    extension: options.extension ?? new URL(`../../dist/${name}`, import.meta.url).pathname,
    ...(options.profile ? { profile: options.profile } : {}),
    ...(options.firefox && { firefox: options.firefox }),
    pages: { port: practice.port },
    hosts: (host) => amazonHosts.includes(host) || otherHosts.includes(host),
  })
  const popup = await driver.openPopup()

  async function screen(of: string) {
    await popup.waitForSelector(`main[data-screen="${of}"]`).catch(async (cause: unknown) => {
      throw new Error(`screen ${of}: ${await popup.evaluate(shownNow)}`, { cause })
    })
  }
  const press = (id: string) => pressIn(popup, id)
  const fill = (id: string, text: string) => typeIn(popup, id, text)
  async function signIn(page: Page, email: string, at = sellerCentral, to?: URLSearchParams) {
    await page.goto(`${at}/ap/signin${to ? `?${to}` : ''}`)
    await page.bringToFront()
    await page.type('#ap_email', email)
    await submit(page, '#continue')
    await page.type('#ap_password', 'practice')
    await submit(page, '#signInSubmit')
  }
  const register = (email: string, given: Partial<NewLogin> = {}) =>
    practice.addLogin({ email, password: 'practice', enrolled: true, ...given })

  return {
    practice,
    driver,
    popup,
    screen,
    press,
    fill,
    signIn,
    register,
    async said(id) {
      const words = await popup.waitForFunction(
        (selector) => document.querySelector(selector)?.textContent?.trim() || null,
        {},
        testId(id),
      )
      return String(await words.jsonValue())
    },
    async createVault() {
      await screen('welcome')
      await fill('new-passphrase', passphrase)
      await fill('repeat-passphrase', passphrase)
      await press('create-vault')
      await screen('recovery')
      await press('recovery-done')
      await screen('codes')
    },
    async lock() {
      await press('lock')
      await screen('unlock')
    },
    async unlock(with_ = passphrase) {
      await screen('unlock')
      await fill('passphrase', with_)
      await press('unlock')
    },
    async addLogin(email, given) {
      const login = register(email, given)
      await press('add')
      await screen('add')
      await fill('add-text', login.link)
      await press('add-save')
      await screen('codes')
      return login
    },
    async atChallenge(email) {
      const page = await driver.newPage()
      await signIn(page, email)
      return page
    },
    async close() {
      await driver.close()
      await practice.close()
    },
  }
}

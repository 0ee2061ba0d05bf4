import { existsSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Page } from 'puppeteer-core'
import { isListed } from './bidi'
import { chipHandle } from './chip'
import type { Driver, DriverOptions } from './driver'
import { executableOf } from './executable'
import { firefoxChip } from './firefox-chip'
import { FirefoxExtension } from './firefox-extension'
import { firefoxPrefs } from './firefox-prefs'
import { tabsOf } from './firefox-tabs'
import { moveIntoPage } from './into-page'
import { killBrowser } from './kill'
import type { Manifest } from './manifest'
import { pagePopup } from './page-popup'
import { panelPopup } from './panel-popup'
import type { PopupHandle } from './popup'
import type { ProfileFolder } from './profile-folder'
import type { Gate } from './proxy'
import { remoteExpression } from './remote'
import { testId } from './test-id'
import { until } from './until'

/** Firefox draws one at random for each profile otherwise. */
const uuid = '5d0c6c1e-7f43-4d0e-9b57-3a1f0f5b8c2d'

/** Launches Firefox with the extension; the caller owns proxy and profile. */
export async function launchFirefox(
  { extension: folder, headless = true, slow = 0, firefox }: DriverOptions,
  manifest: Manifest,
  proxy: Gate,
  profile: ProfileFolder,
): Promise<Omit<Driver, 'strayHosts'>> {
  const { geckoId } = manifest
  if (geckoId === undefined) throw new Error(`${folder} is not a Firefox build: its manifest has no gecko id`)
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox?.executable ?? executableOf('firefox'),
    headless,
    slowMo: slow,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access', '--profile', profile.path],
    env: { ...process.env, ...(firefox && { HOME: firefox.home }), MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: firefoxPrefs(proxy.port, geckoId, uuid, headless),
  })
  profile.removeAtExit()
  await browser.installExtension(folder).catch(async (error) => {
    await browser.close()
    throw error
  })
  const extension = new FirefoxExtension(browser, geckoId)
  const url = (path: string): string => `moz-extension://${uuid}/${path}`
  const own = new WeakSet<Page>()
  const tabs = tabsOf(browser)

  async function openPage(path: string, search: string): Promise<Page> {
    const page = await browser.newPage()
    own.add(page)
    // Puppeteer never sees an extension page finish loading: its arrival is seen by what it draws.
    page.goto(url(path) + search).catch(() => undefined)
    const drawn = (address: string) =>
      location.href.startsWith(address) && document.querySelector('main[data-screen]') !== null
    let trouble = ''
    await until(
      `${path} to be drawn`,
      async () => {
        try {
          return await page.waitForFunction(drawn, {}, url(path))
        } catch (error) {
          // A wait that began on the blank page before it may be lost, with an error of Firefox's own.
          trouble = String(error)
          return null
        }
      },
      {},
      () => trouble,
    )
    return page
  }

  /** A page in a window or tab that the extension opened; Puppeteer says about:blank of it at times. */
  async function opened(path: string): Promise<Page | undefined> {
    for (const page of (await tabs()).toReversed()) {
      if (own.has(page) || page.url().startsWith('http')) continue
      const address = await page.evaluate(() => location.href).catch(() => '')
      if (address.startsWith(url(path))) return page
    }
    return undefined
  }

  /** All that is open, as Puppeteer has it, as the pages have it and as Firefox has it. */
  async function open(): Promise<string> {
    const all = await tabs()
    const one = async (page: Page) => `${page.url()} (${await page.evaluate(() => location.href).catch(String)})`
    const [views, state] = await Promise.all([extension.views('tab'), extension.backgroundState()])
    return `${await Promise.all(all.map(one))}; the extension’s own: ${views}; its background: ${state}`
  }

  async function popup(): Promise<PopupHandle> {
    const handle = await until('a popup of the extension', async () => {
      if ((await extension.views('popup')).length > 0) return panelPopup(extension)
      const page = await opened(manifest.popup)
      // A window that closes itself is gone from the tree, while Puppeteer goes on believing in its page.
      return page && pagePopup(page, () => isListed(page))
    })
    await handle.waitForScreen()
    return handle
  }

  return {
    name: 'firefox',
    url,
    newPage: () => browser.newPage(),
    tabs,
    openPopup: (search = '') => openPage(manifest.popup, search),
    openOptions: (search = '') => openPage(manifest.options, search),
    openPage: (path, search = '') => openPage(path, search),
    async clickToolbar(page) {
      await extension.closePopup()
      await until('the former popup closing', async () => (await extension.views('popup')).length === 0)
      await page.bringToFront()
      await extension.clickToolbar()
      await until('the toolbar’s popup', async () => (await extension.views('popup')).length > 0)
      return popup()
    },
    waitForPopup: popup,
    async waitForPage(path) {
      const page = await until(path, () => opened(path)).catch(async (error: Error) => {
        throw new Error(`${error.message}; open: ${await open()}`)
      })
      await page.waitForSelector('main[data-screen]')
      return page
    },
    async intoPage(page) {
      const hasKeys = () => page.evaluate(() => document.hasFocus())
      if (await hasKeys()) return
      await moveIntoPage(browser)
      await until('the focus in the page', hasKeys)
    },
    chip: (page) => chipHandle(page, firefoxChip(page)),
    byTestId: (page, it) => page.locator(testId(it)),
    async killWorker() {
      if ((await extension.backgroundState()) === 'stopped') return
      const ending = await extension.backgrounds()
      await extension.terminateBackground()
      // Not its state: a question that died with it may have started the next one already.
      await until(
        'the background’s end',
        async () => !(await extension.backgrounds()).some((context) => ending.includes(context)),
      )
    },
    command: (command) => extension.command(command),
    menu: (id, srcUrl) => extension.menu(id, srcUrl),
    async inBackground(fn, ...args) {
      await extension.wake()
      return extension.evaluate('background', remoteExpression(fn, args))
    },
    async kill() {
      await killBrowser(browser)
      // Puppeteer puts the profile's own settings back once the browser has ended, and says to nobody when it is done.
      const kept = ['user.js', 'prefs.js'].map((file) => join(profile.path, `${file}.puppeteer`))
      await until('the profile’s own settings', () => !kept.some(existsSync))
    },
    close: () => browser.close(),
  }
}

import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core'
import { chipHandle } from './chip'
import { chromeChip } from './chrome-chip'
import { chromeFlags } from './chrome-flags'
import { chromeWorker } from './chrome-worker'
import type { Driver, DriverOptions, Remote } from './driver'
import { executableOf } from './executable'
import { killBrowser } from './kill'
import { chromeId, type Manifest } from './manifest'
import { pagePopup } from './page-popup'
import type { PopupHandle } from './popup'
import type { ProfileFolder } from './profile-folder'
import type { Gate } from './proxy'
import { testId } from './test-id'
import { until } from './until'

/** Launches Chromium with the extension; the caller owns proxy and profile. */
export async function launchChrome(
  { extension, headless = true, slow = 0 }: DriverOptions,
  manifest: Manifest,
  proxy: Gate,
  profile: ProfileFolder,
): Promise<Omit<Driver, 'strayHosts'>> {
  const browser = await puppeteer.launch({
    executablePath: executableOf('chrome'),
    headless,
    slowMo: slow,
    pipe: true,
    userDataDir: profile.path,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // Puppeteer 24 doesn't wait for extensions given here by path: installed below instead.
    enableExtensions: true,
    args: chromeFlags(proxy.port, headless),
  })
  profile.removeAtExit()
  const id = await installed(browser, extension, manifest).catch(async (error) => {
    await browser.close()
    throw error
  })
  const url = (path: string): string => `chrome-extension://${id}/${path}`
  const own = new WeakSet<Target>()

  async function openPage(path: string, search: string): Promise<Page> {
    const page = await browser.newPage()
    own.add(page.target())
    await page.goto(url(path) + search)
    await page.waitForSelector('main[data-screen]')
    return page
  }

  const worker = chromeWorker(browser, url(''))
  /** Pages that the extension opened. */
  const opened = (path: string): Target[] =>
    browser.targets().filter((it) => it.type() === 'page' && it.url().startsWith(url(path)) && !own.has(it))
  const popups = (): Target[] => opened(manifest.popup)

  async function popup(): Promise<PopupHandle> {
    const target = await until('a popup of the extension', () => popups().at(-1))
    const page = await target.asPage()
    const handle = pagePopup(page, async () => !page.isClosed())
    await handle.waitForScreen()
    return handle
  }

  const inBackground = <T>(fn: Remote<T>, ...args: unknown[]): Promise<T> => worker.run(fn, args)

  return {
    name: 'chrome',
    url,
    newPage: () => browser.newPage(),
    tabs: () => browser.pages(),
    openPopup: (search = '') => openPage(manifest.popup, search),
    openOptions: (search = '') => openPage(manifest.options, search),
    openPage: (path, search = '') => openPage(path, search),
    async clickToolbar(page) {
      for (const target of popups()) await (await target.asPage()).close()
      await until('the former popup closing', () => popups().length === 0)
      const action = (await browser.extensions()).get(id)
      if (!action) throw new Error(`the extension ${id} is not installed`)
      await page.bringToFront()
      await page.triggerExtensionAction(action)
      return popup()
    },
    waitForPopup: popup,
    async waitForPage(path) {
      const page = await (await until(path, () => opened(path).at(-1))).asPage()
      await page.waitForSelector('main[data-screen]')
      return page
    },
    // Without a window of its own, Chromium's Tab goes round in the page.
    intoPage: async () => undefined,
    chip: (page) => chipHandle(page, chromeChip(page)),
    byTestId: (page, it) => page.locator(testId(it)),
    killWorker: () => worker.kill(),
    async command(name) {
      // The worker can be there before its code has run; keys that Puppeteer presses reach no command.
      await until('a listener for commands', () => inBackground('chrome.commands.onCommand.hasListeners()'))
      await inBackground(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`)
    },
    async menu(menuItemId, srcUrl) {
      await until('a listener for the menu', () => inBackground('chrome.contextMenus.onClicked.hasListeners()'))
      const info = JSON.stringify({ menuItemId, srcUrl })
      await inBackground(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => void chrome.contextMenus.onClicked.dispatch(${info}, tab))`,
      )
    },
    inBackground,
    kill: () => killBrowser(browser),
    close: () => browser.close(),
  }
}

async function installed(browser: Browser, folder: string, { key }: Manifest): Promise<string> {
  const id = await browser.installExtension(folder)
  if (key !== undefined && id !== chromeId(key))
    throw new Error(`Chromium calls the extension ${id}, its key says ${chromeId(key)}`)
  const isWorker = (it: Target): boolean => it.type() === 'service_worker' && it.url().includes(id)
  // A worker whose top level throws or awaits is never registered, and Chromium says so on chrome://extensions alone.
  await until('the extension’s worker, which its own top level may keep from starting', () =>
    browser.targets().find(isWorker),
  )
  return id
}

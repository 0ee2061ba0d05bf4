import type { Locator, Page } from 'puppeteer-core'
import type { ChipHandle } from './chip'
import type { PopupHandle } from './popup'

export type BrowserName = 'chrome' | 'firefox'

export interface DriverOptions {
  /** Folder of the built extension, for example `dist/chrome`. */
  readonly extension: string
  /** Port on loopback of the https server that every allowed host leads to. */
  readonly pages: { readonly port: number }
  /** Which hosts may be asked (https, default port). Everything else is refused and counts as stray. */
  readonly hosts: (host: string) => boolean
  /** Default true. */
  readonly headless?: boolean
  /** Profile folder to use and to keep; without it a temporary one is made and removed. */
  readonly profile?: string
  /** Firefox alone: another program than the one that is found here, and the folder that it takes for the person's own. */
  readonly firefox?: { readonly executable: string; readonly home: string }
  /** Milliseconds to wait before each step, for people who want to watch. */
  readonly slow?: number
}

/** Code to run elsewhere: an expression, or a function that uses nothing but its arguments and that place's globals. */
// biome-ignore lint/suspicious/noExplicitAny: arguments are whatever JSON the function takes
export type Remote<T> = string | ((...args: any[]) => T | Promise<T>)

/** One running browser with the built extension in it. */
export interface Driver {
  readonly name: BrowserName
  /** Address of a file of the extension, for example `url('src/popup/index.html')`. */
  url(path: string): string
  /** A tab of the web, at about:blank. */
  newPage(): Promise<Page>
  /** Every tab that is open, whoever opened it. */
  tabs(): Promise<readonly Page[]>
  /**
   * The popup's page in a tab of its own, its first screen drawn.
   * @param search what to append to the address: `?…`, `#…` or both
   */
  openPopup(search?: string): Promise<Page>
  openOptions(search?: string): Promise<Page>
  /** Any other page of the extension, in the same way. */
  openPage(path: string, search?: string): Promise<Page>
  /** Clicks the toolbar button while `page` is in front, which gives `activeTab` for it; resolves with the real popup. A popup that is still open is closed first. */
  clickToolbar(page: Page): Promise<PopupHandle>
  /** Waits for a popup that the extension opened itself: the toolbar's popup, or a window or tab with the popup's page. */
  waitForPopup(): Promise<PopupHandle>
  /** Waits for a page that the extension opened itself, as it does on install, and that has drawn its first screen. */
  waitForPage(path: string): Promise<Page>
  /**
   * Leads from the browser's own buttons back into the page in front, as F6 does; nothing to do where the focus is in it.
   * Firefox's Tab goes on from a page's last stop to its toolbar. The keys that a driver sends go to the page even then,
   * and Tab seems to walk on in there; but Firefox presses what it has the focus on itself, so that Enter does nothing.
   */
  intoPage(page: Page): Promise<void>
  chip(page: Page): ChipHandle
  /** The element with this `data-testid`; the locator's own verbs wait until it can be used. */
  byTestId(page: Page, id: string): Locator<Element>
  /** Ends the background worker and resolves when it is gone; nothing to end is fine. */
  killWorker(): Promise<void>
  /** Gives a command of the manifest as its shortcut would, waking the background; what it does may go on after that. */
  command(name: string): Promise<void>
  /** Chooses an entry of the context menu on the page in front, waking the background; `activeTab` aside, which a toolbar click gives. */
  menu(id: string, srcUrl?: string): Promise<void>
  /** Runs code in the background, waking it if needed. Arguments and the answer travel as JSON; undefined arrives as null. */
  inBackground<T>(fn: Remote<T>, ...args: unknown[]): Promise<T>
  /** Hosts that anything asked for and that are not allowed, the browser's own services aside (see own-services.ts). */
  strayHosts(): readonly string[]
  /** Kills the browser with SIGKILL in the middle of whatever it does; `close` is still to be called. */
  kill(): Promise<void>
  /** Ends the browser and the proxy, and removes the profile if it is a temporary one. */
  close(): Promise<void>
}

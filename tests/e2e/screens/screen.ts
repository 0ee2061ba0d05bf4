import type { Page } from 'puppeteer-core'
import type { MessageName, Messages, VaultStatus, Warned } from '../../../src/messages'
import type { Seller } from '../seller'

/** The extension's pages, as its build has them. */
export const pages = {
  popup: { path: 'src/popup/index.html', width: 380, height: 600 },
  options: { path: 'src/options/index.html', width: 1100, height: 900 },
  help: { path: 'src/help/index.html', width: 900, height: 900 },
  passkey: { path: 'src/passkey/index.html', width: 480, height: 560 },
  welcome: { path: 'src/welcome/index.html', width: 1100, height: 900 },
} as const

export type PageName = keyof typeof pages

/** What the background is made to say in place of its own answer. */
export type Answers = { readonly [K in keyof Messages]?: Messages[K]['result'] }

/** One screen, and how it is reached in a browser whose vault is open and has the logins of `logins.ts`. */
export interface Screen {
  readonly name: string
  readonly page: PageName
  /** It is to be shown by the popup's page in a tab, not by the toolbar's popup. */
  readonly inTab?: boolean
  /** With its `#`. */
  readonly hash?: string
  readonly answers?: Answers
  /** What the background is not to answer: the screen stays as it is while that is waited for. */
  readonly unanswered?: readonly MessageName[]
  /** The vault's state, where it is not the open one. */
  readonly status?: VaultStatus
  /** The look-alike in front. */
  readonly warning?: Warned
  /** How many logins the list of codes has; five unless told. */
  readonly rows?: number
  /** Milliseconds for which the codes count; 17 s unless told. */
  readonly codesLast?: number
  /** What is said in passing stays: timers of a second and more never end. */
  readonly stays?: boolean
  /** Of a long list only what is in view is drawn: the Tab key brings more than stands there at first. */
  readonly isEndless?: boolean
  /** It costs time, or is much like another: axe looks at it in the long run alone, in one language. */
  readonly longRunOnly?: boolean
  /** From the page as it opens to the screen. */
  readonly steps?: (page: Page, seller: Seller) => Promise<void>
  /** Selector of what is there as soon as the screen is. */
  readonly shows: string
}

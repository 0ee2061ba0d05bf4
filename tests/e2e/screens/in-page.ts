import type { Page } from 'puppeteer-core'
import type { Remote } from '../driver'
import { remoteExpression } from '../driver/remote'

/** Runs code in a page; other than `page.evaluate` by itself, it takes functions that name functions of their own. */
export const inPage = <T>(page: Page, fn: Remote<T>, ...args: unknown[]): Promise<T> =>
  page.evaluate(remoteExpression(fn, args)) as Promise<T>

import { findBrowser } from '../../../scripts/find-browser.mjs'
import type { BrowserName } from './driver'

/** @throws Error that says how to come by one when there is none */
export function executableOf(name: BrowserName): string {
  const path = findBrowser(name)
  if (path) return path
  const variable = name === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH'
  throw new Error(`no ${name} found: set ${variable}, install one, or run node scripts/setup.mjs`)
}

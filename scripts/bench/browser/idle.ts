import type { Page } from 'puppeteer-core'
import { until } from '../../../tests/e2e/driver'

/** Answered within 12 ms, five times in a row. */
const answersAtOnce = `(async () => {
  const { runtime } = globalThis.browser ?? chrome
  for (let at = 0; at < 5; at++) {
    const asked = performance.now()
    await runtime.sendMessage({ name: 'settings.read', arguments: {} })
    if (performance.now() - asked > 12) return false
  }
  return true
})()`

/** Waits until the background has done all that the page before asked of it. @param page one of the extension's */
export const backgroundIdle = (page: Page): Promise<unknown> =>
  until('a background with nothing to do', () => page.evaluate(answersAtOnce) as Promise<boolean>)

import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Driver, firstBrowser, launch, testId } from './driver'
import { passphrase } from './seller'

const welcomePath = 'src/welcome/index.html'
const screenOf = (name: string) => `main[data-screen="${name}"]`

describe.each(firstBrowser)('%s: the welcome', (name) => {
  let driver: Driver
  beforeAll(async () => {
    driver = await launch(name, {
      extension: new URL(`../../dist/${name}`, import.meta.url).pathname,
      // No page of the web is asked for.
      pages: { port: 1 },
      hosts: () => false,
    })
  })
  afterAll(() => driver?.close())

  const keys = async (page: Page, ...names: Parameters<Page['keyboard']['press']>[0][]) => {
    for (const key of names) await page.keyboard.press(key)
  }
  const focusIs = (page: Page, id: string) =>
    page.waitForFunction((selector) => document.activeElement?.matches(selector), {}, testId(id))
  const chipIs = (page: Page, state: string) => page.waitForSelector(`[data-countersign="chip"][data-state="${state}"]`)

  /** From the title of the practice to its login in the vault. */
  async function savePractice(page: Page) {
    await chipIs(page, 'enrol')
    await keys(page, 'Tab', 'Enter')
    await chipIs(page, 'saved')
    await focusIs(page, 'practice-go-on')
  }
  /** How many logins the popup lists. */
  async function logins(): Promise<number> {
    const popup = await driver.openPopup()
    await popup.waitForSelector(`${testId('empty')}, ${testId('account')}`)
    const count = (await popup.$$(testId('account'))).length
    await popup.close()
    return count
  }

  test('opens on install and leads by keyboard through its steps and a practice, whose login is gone at the end', async () => {
    const page = await driver.waitForPage(welcomePath)
    await page.bringToFront()
    await page.waitForSelector(screenOf('meet'))
    await keys(page, 'Tab', 'Enter')
    await page.waitForSelector(screenOf('welcome'))
    await keys(page, 'Tab')
    await focusIs(page, 'new-passphrase')
    await page.keyboard.type(passphrase)
    // Past the button that shows it.
    await keys(page, 'Tab', 'Tab')
    await focusIs(page, 'repeat-passphrase')
    await page.keyboard.type(passphrase)
    await keys(page, 'Enter')
    await page.waitForSelector(screenOf('recovery'))
    await page.focus(testId('recovery-done'))
    await keys(page, 'Enter')
    await page.waitForSelector(screenOf('bring'))
    await page.focus(testId('welcome-next'))
    await keys(page, 'Enter')
    await page.waitForSelector(screenOf('try'))
    await savePractice(page)
    expect(await logins()).toBe(1)
    await page.bringToFront()
    await keys(page, 'Enter')
    await focusIs(page, 'practice-code')
    await page.keyboard.type('000000')
    await keys(page, 'Enter')
    await page.waitForSelector(testId('practice-refused'))
    // Over the site's own button into the chip.
    await keys(page, 'Tab', 'Tab', 'Enter')
    await chipIs(page, 'filled')
    await focusIs(page, 'practice-sign-in')
    await keys(page, 'Enter')
    await page.waitForSelector(testId('practice-removed'))
    await focusIs(page, 'practice-done')
    expect(await logins()).toBe(0)
    await page.close()
  })

  test('takes the practice login away where its tab is closed in the middle', async () => {
    const page = await driver.openPage(welcomePath, '#try')
    await page.bringToFront()
    await savePractice(page)
    expect(await logins()).toBe(1)
    await page.close()
    expect(await logins()).toBe(0)
    expect(driver.strayHosts()).toEqual([])
  })
})

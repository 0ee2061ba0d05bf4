import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstBrowser, testId } from './driver'
import { press as pressIn } from './press'
import { type Seller, startSeller } from './seller'

/** Runs in the page. @returns pixels from its left to where the text of an element begins, in the direction of reading */
function startOfText(element: Element): number {
  const range = document.createRange()
  range.selectNodeContents(element.querySelector('span') ?? element)
  const { left, right } = range.getBoundingClientRect()
  return document.documentElement.dir === 'rtl' ? right : left
}

describe.each(firstBrowser)('the settings in %s', (name) => {
  let seller: Seller
  let options: Page

  beforeAll(async () => {
    seller = await startSeller(name)
    await seller.createVault()
    await seller.addLogin('anna@example.com')
    options = await seller.driver.openOptions()
  })
  afterAll(() => seller?.close())

  const press = (id: string) => pressIn(options, id)
  const looks = (page: Page, lang: string, theme: string) =>
    page.waitForFunction(
      (wanted: string, look: string) => {
        const { lang: spoken, dir, dataset } = document.documentElement
        return spoken === wanted && dir === (wanted === 'ar' ? 'rtl' : 'ltr') && (dataset.theme ?? '') === look
      },
      // A page behind another one draws nothing.
      { polling: 'mutation' },
      lang,
      theme,
    )

  test('a language and a look are put on at once, here and in every page that is open', async () => {
    const mark = () => options.evaluate(() => document.body.dataset.mark)
    await press('tab-language')
    await options.evaluate(() => {
      document.body.dataset.mark = 'not loaded again'
    })
    await options.waitForSelector(testId('language'))
    await options.focus(testId('language'))
    await options.select(testId('language'), 'ar')
    await looks(options, 'ar', '')
    await looks(seller.popup, 'ar', '')
    expect(await seller.popup.$eval(testId('settings'), (button) => button.getAttribute('aria-label'))).toMatch(
      /\p{Script=Arabic}/u,
    )
    expect(await options.evaluate(() => document.activeElement?.id)).toBe('language')
    expect(await mark()).toBe('not loaded again')
    await press('tab-appearance')
    await press('theme-dark')
    await looks(seller.popup, 'ar', 'dark')
    await press('tab-language')
    await options.waitForSelector(testId('language'))
    await options.select(testId('language'), 'en')
    await looks(seller.popup, 'en', 'dark')
  })

  test.each(['ar', 'en'])('what asks for the time stands where the words above it begin, in %s', async (language) => {
    await press('tab-language')
    await options.waitForSelector(testId('language'))
    await options.select(testId('language'), language)
    await looks(options, language, 'dark')
    await press('tab-security')
    await options.waitForSelector(testId('clock-measure'))
    const [words, button] = await Promise.all(
      ['clock-correction', 'clock-measure'].map((id) => options.$eval(testId(id), startOfText)),
    )
    expect(Math.abs((words ?? 0) - (button ?? Number.NaN))).toBeLessThan(3)
  })

  test('the health page names what no backup holds, and leads to where one is made', async () => {
    await options.waitForSelector(testId('health-count'))
    await press('tab-health')
    await options.waitForSelector(`${testId('finding')}[data-kind="no-backup"][data-severity="grave"]`)
    await press('health-backup')
    await options.waitForFunction(
      (id) => document.activeElement === document.querySelector(id),
      {},
      testId('export-password'),
    )
    expect(await options.evaluate(() => location.hash)).toBe('#tab-export/export-password')
    expect(seller.driver.strayHosts()).toEqual([])
  })
})

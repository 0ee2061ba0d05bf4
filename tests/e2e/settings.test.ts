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

  async function speak(language: string) {
    await press('tab-language')
    await options.waitForSelector(testId('language'))
    await options.select(testId('language'), language)
    await options.waitForFunction((lang) => document.documentElement.lang === lang, { polling: 'mutation' }, language)
  }

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
    await speak(language)
    await press('tab-security')
    await options.waitForSelector(testId('clock-measure'))
    const [words, button] = await Promise.all(
      ['clock-correction', 'clock-measure'].map((id) => options.$eval(testId(id), startOfText)),
    )
    expect(Math.abs((words ?? 0) - (button ?? Number.NaN))).toBeLessThan(3)
  })

  test.each(['ar', 'en'])(
    'of a row of tabs that is wider than the page, the chosen one is in sight, in %s',
    async (language) => {
      await speak(language)
      await options.goto(seller.driver.url('src/options/index.html#tab-about'))
      await options.setViewport({ width: 400, height: 600 })
      await options.reload()
      await options.waitForSelector(testId('health-count'))
      await options.waitForFunction(
        (id) => {
          const { left, right, width } = document.querySelector(id)?.getBoundingClientRect() ?? new DOMRect()
          return width > 0 && left >= 0 && right <= innerWidth
        },
        { polling: 'raf', timeout: 5_000 },
        testId('tab-about'),
      )
      await options.setViewport(null)
    },
  )

  test('hosts and libraries, which are written from left to right, stand at the right of an Arabic page', async () => {
    await speak('ar')
    for (const [tab, id, words] of [
      ['tab-about', 'library', '.library-name'],
      ['tab-sites', 'host', 'bdi'],
    ] as const) {
      await press(tab)
      const line = await options.waitForSelector(testId(id))
      const edge = await line?.evaluate((box) => box.getBoundingClientRect().right)
      const start = await (await line?.$(words))?.evaluate(startOfText)
      expect((edge ?? Number.NaN) - (start ?? 0), tab).toBeLessThan(50)
    }
    await speak('en')
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

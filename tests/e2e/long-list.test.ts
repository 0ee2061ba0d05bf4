import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstBrowser, testId } from './driver'
import { type Seller, startSeller } from './seller'

const count = 400
const long = 'a.very.long.name.that.wraps.over.several.lines.of.a.row.in.the.list.of.logins.of.a.popup'

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } }

describe.each(firstBrowser)('%s', (name) => {
  let seller: Seller
  let list: Page

  beforeAll(async () => {
    seller = await startSeller(name)
    await seller.createVault()
    const logins = Array.from({ length: count }, (_, at) => ({
      ...{ type: 'totp', issuer: 'Amazon', label: `${at % 3 ? 'seller' : long}-${at}@example.com` },
      ...{ secret: at.toString(2).replaceAll('0', 'A').replaceAll('1', 'B').padStart(51, 'C').padEnd(52, 'C') },
      ...{ algorithm: 'SHA1', digits: 6, period: 30, counter: 0, group: '', note: '' },
    }))
    const save = { name: 'import.save', arguments: { logins, from: 'a test' } }
    expect(await seller.popup.evaluate((message) => chrome.runtime.sendMessage(message), save)).toMatchObject({
      added: count,
    })
    list = await seller.driver.openPopup()
    await list.setViewport({ width: 420, height: 640 })
    await list.waitForSelector('.rows[data-checked="true"]')
  })
  afterAll(() => seller?.close())

  const rowsThere = () => list.$$eval(testId('account'), (rows) => rows.length)
  const focusIsOn = async (at: number) => {
    await list.waitForFunction(
      (place) => document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset') === String(place),
      {},
      at,
    )
    const seen = await list.evaluate(() => {
      const { top, bottom } = (document.activeElement as Element).getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    })
    expect(seen, `row ${at} is in view`).toBe(true)
  }

  test('a list of hundreds is walked by keys from end to end, with few rows in the page', async () => {
    await list.focus(testId('search'))
    await list.keyboard.press('ArrowDown')
    await focusIsOn(1)
    await list.keyboard.press('End')
    await focusIsOn(count)
    await list.keyboard.press('ArrowUp')
    await focusIsOn(count - 1)
    expect(await rowsThere()).toBeLessThan(30)
    await list.keyboard.press('Home')
    await focusIsOn(1)
    await list.keyboard.press('Enter')
    await list.waitForSelector(testId('said'))
  })

  test('scrolling up over rows that were never drawn moves the page by what was scrolled, whatever their heights', async () => {
    await list.focus(testId('search'))
    await list.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
    await list.waitForFunction(
      () => Number(document.querySelector('[aria-posinset]')?.getAttribute('aria-posinset')) > 100,
    )
    for (let step = 0; step < 12; step++) {
      const id = await list.$$eval(
        testId('account'),
        (rows) => rows.find((row) => row.getBoundingClientRect().top > 100)?.getAttribute('data-id') ?? '',
      )
      const top = () => list.$eval(`[data-id="${id}"]`, (row) => row.getBoundingClientRect().top)
      const before = await top()
      await list.evaluate(() => scrollBy(0, -250))
      // Rows come above, are measured, and take the place of what was guessed: a frame each.
      await list.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
      expect(Math.abs((await top()) - before - 250), `step ${step}`).toBeLessThan(3)
    }
  })
})

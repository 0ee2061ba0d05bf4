import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstBrowser, testId, until } from './driver'
import { press } from './press'
import { type Seller, startSeller } from './seller'

const count = 400
const long = 'a.very.long.name.that.wraps.over.several.lines.of.a.row.in.the.list.of.logins.of.a.popup'

interface Opened {
  readonly list: { readonly faces: readonly { readonly id: string }[] }
}

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

  test('a login is dragged to another place, also to one that was not in view, and Escape leaves all as it was', async () => {
    await list.evaluate(() => scrollTo(0, 0))
    await press(list, 'sort')
    await press(list, 'arrange')
    await list.waitForSelector(testId('arrange-done'))
    const rowAt = (place: number) => `[aria-posinset="${place}"]`
    const idAt = (place: number) => list.$eval(rowAt(place), (row) => row.getAttribute('data-id') ?? '')
    /** A point on the name of a login, at a share of its row's height. */
    const point = (place: number, share: number) =>
      list.$eval(
        `${rowAt(place)} .row`,
        (row, part) => {
          const { left, top, height } = row.getBoundingClientRect()
          return [left + 60, top + part * height] as const
        },
        share,
      )
    const grab = async (place: number) => {
      await list.mouse.move(...(await point(place, 0.5)))
      await list.mouse.down()
    }
    const makesRoom = (place: number, side: string) => list.waitForSelector(`${rowAt(place)}[data-shift="${side}"]`)
    /** Over another login, which makes room. */
    const dragOver = async (from: number, to: number, share: number, side: string) => {
      await grab(from)
      await list.mouse.move(...(await point(to, share)))
      await makesRoom(to, side)
    }
    const order = async () => [await idAt(1), await idAt(2), await idAt(3), await idAt(4)] as const
    const [first, second, third, fourth] = await order()

    await dragOver(1, 3, 0.75, 'up')
    await list.keyboard.press('Escape')
    await list.waitForFunction(() => !document.querySelector('[data-shift], [data-dragged]'))
    await list.mouse.up()
    expect(await order()).toEqual([first, second, third, fourth])
    await list.waitForSelector(testId('arrange-done'))

    await dragOver(1, 3, 0.75, 'up')
    await list.mouse.up()
    await list.waitForSelector(`${rowAt(3)}[data-id="${first}"]`)
    expect(await order()).toEqual([second, third, first, fourth])

    await dragOver(4, 2, 0.25, 'down')
    await list.mouse.up()
    await list.waitForSelector(`${rowAt(2)}[data-id="${fourth}"]`)
    expect(await order()).toEqual([second, fourth, third, first])

    // Held at the foot of the window, the list goes by.
    const [x] = await point(1, 0.5)
    await grab(1)
    await list.mouse.move(x, 635)
    const shifted = () =>
      list.$$eval('[data-shift="up"]', (rows) =>
        Math.max(0, ...rows.map((row) => Number(row.getAttribute('aria-posinset')))),
      )
    await until('a place far down', async () => (await shifted()) > 30)
    await list.mouse.move(x, 300)
    const place = await shifted()
    await list.mouse.up()
    await list.waitForSelector(`${rowAt(place)}[data-id="${second}"]`)
    // As the vault has it, too.
    await list.waitForFunction(
      async (id) => {
        const { list } = (await chrome.runtime.sendMessage({ name: 'popup.open', arguments: {} })) as Opened
        return (
          list.faces
            .slice(0, 3)
            .map((face) => face.id)
            .join() === id
        )
      },
      {},
      [fourth, third, first].join(),
    )
    await press(list, 'arrange-done')
  })
})

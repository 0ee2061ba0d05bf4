import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { soonSeconds } from '../../src/popup/list/row-state'
import { type CopyOfBuild, copyOfBuild } from './copy-of-build'
import { type BrowserName, browsers, firstBrowser, testId } from './driver'
import { type Seller, startSeller } from './seller'
import { leftOfStep, stepNow } from './time-step'

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } }

/** A copy of the build with a page beside the popup's whose first picture stays: the app never comes. @param words language of the browser */
function stayingBuild(name: BrowserName, words: string): CopyOfBuild {
  const build = copyOfBuild(name, 'staying')
  build.write('_locales/en/messages.json', build.read(`_locales/${words}/messages.json`))
  build.write('popup/staying.js', build.read('popup/first-picture.js').replace(/import\([^)]*\)/, 'Promise.resolve()'))
  const html = build.read('src/popup/index.html')
  build.write('src/popup/staying.html', html.replace('first-picture.js', 'staying.js'))
  return build
}

/** What both pictures have, and may not move. */
const parts =
  '.bar .wordmark, .front-what, .search, .rows-heading, .row, .row strong, .row .tag, .row-label, .code, .row-make, .next, .ring-number'

/** Each part's words and place, in CSS pixels from where a line begins. */
const picture = (page: Page) =>
  page.evaluate((selector) => {
    const main = document.querySelector('main')?.getBoundingClientRect() ?? new DOMRect()
    const mirrored = document.documentElement.dir === 'rtl'
    return [...document.querySelectorAll<HTMLElement>(selector)].map((part) => {
      const { left, right, y, width, height } = part.getBoundingClientRect()
      // The name takes what room the buttons beside it leave.
      const size = part.matches('.wordmark') ? [] : [width, height]
      const start = mirrored ? main.right - right : left - main.left
      const place = [start, y - main.y, ...size].map(Math.round)
      // A second may pass between two pictures.
      const text = part.matches('.ring-number, .row, .search') ? '' : part.textContent
      return `${part.className || part.tagName} ${text} at ${place.join()}`
    })
  }, parts)

/** Arabic is drawn from right to left, and Japanese breaks its lines elsewhere. */
const places = [
  ...browsers.map((name) => [name, 'en'] as const),
  ...firstBrowser.flatMap((name) => [[name, 'ar'] as const, [name, 'ja'] as const]),
]

describe.each(places)('the popup’s first picture in %s, in %s', (name, words) => {
  let seller: Seller
  let build: CopyOfBuild

  beforeAll(async () => {
    build = stayingBuild(name, words)
    seller = await startSeller(name, { extension: build.folder })
    await seller.createVault()
    const login = (label: string, at: number, type = 'totp') => ({
      ...{ type, issuer: at === 1 ? '' : 'Amazon', label, secret: 'ABCDEFGH'[at]?.repeat(32) },
      ...{ algorithm: 'SHA1', digits: 6, period: 30, counter: 0, group: '', note: '' },
    })
    const logins = [
      login('anna@example.com', 0),
      login('', 1),
      login('a.name.so.long.that.it.takes.two.lines.of.a.row@the-long-name-of-a-trading-company.example', 2),
      login('counter@example.com', 3, 'hotp'),
    ]
    const ask = (asked: string, args: object) =>
      seller.popup.evaluate((message) => chrome.runtime.sendMessage(message), { name: asked, arguments: args })
    expect(await ask('import.save', { logins, from: 'a test' })).toMatchObject({ added: 4 })
    const { rows } = (await ask('accounts.list', {})) as { rows: readonly { id: string; label: string }[] }
    const anna = rows.find(({ label }) => label.startsWith('anna'))?.id
    await ask('accounts.edit', { id: anna, changes: { person: 'Anna' } })
    await ask('accounts.place', { id: anna, pinned: true })
    expect(await ask('settings.write', { listGroups: 'person' })).toEqual({ ok: true })
  })
  afterAll(async () => {
    await seller?.close()
    build.remove()
  })

  const sized = async (page: Page) => {
    await page.setViewport({ width: 380, height: 1400 })
    return page
  }

  /** A picture that stays. An answer that is lost the app would ask for again; here the page is opened again. */
  const stay = async (): Promise<Page> => {
    const page = await sized(await seller.driver.newPage())
    // Firefox never says that a page of an extension has loaded: what is waited for says so.
    page.goto(seller.driver.url('src/popup/staying.html')).catch(() => undefined)
    if (await page.waitForSelector('[data-first-picture]', { timeout: 5_000 }).catch(() => null)) return page
    await page.close()
    return stay()
  }

  const wholePopup = async () => sized(await seller.driver.openPopup())

  /** Both pictures, of one time step and of one part of it. */
  const both = async () => {
    const staying = await stay()
    const whole = await wholePopup()
    await whole.waitForSelector('.rows[data-checked="true"]')
    await whole.waitForSelector(testId('help'))
    const pictures = { first: await picture(staying), app: await picture(whole) }
    await staying.close()
    await whole.close()
    return pictures
  }
  /** A countdown of two digits is wider than one of one. */
  const moment = () => `${stepNow()}, ${leftOfStep() > soonSeconds * 1000}, ${leftOfStep() > 9_000}`

  test('stands where the app has the same a moment later', async () => {
    let [begun, pictures] = ['', await both()]
    while (begun !== moment()) {
      begun = moment()
      pictures = await both()
    }
    expect(pictures.first.length).toBeGreaterThan(20)
    expect(pictures.app).toEqual(pictures.first)
  })

  test('takes no key and no click, and is gone with the app', async () => {
    const staying = await stay()
    await staying.keyboard.press('Tab')
    expect(await staying.evaluate(() => document.activeElement?.closest('main'))).toBeNull()
    await staying.close()
    const whole = await wholePopup()
    await whole.waitForSelector(testId('code'))
    expect(await whole.$$('main')).toHaveLength(1)
    expect(await whole.$('[data-first-picture]')).toBeNull()
    await whole.close()
  })

  test('is asked for by a call where the background is a page that can be called, and by a message elsewhere', async () => {
    await seller.popup.evaluate(counted)
    const whole = await wholePopup()
    await whole.waitForSelector(testId('code'))
    expect(await whole.evaluate(calls)).toBe(name === 'firefox' ? 1 : null)
    await whole.close()
  })
})

/** Firefox's background's window, from a page of ours. */
const backgroundPage = '(globalThis.browser ?? chrome).extension.getBackgroundPage?.()'
const calls = `${backgroundPage}?.countedCalls ?? null`
const counted = `{
  const page = ${backgroundPage}
  const real = page?.countersignOpening
  if (page) Object.assign(page, { countedCalls: 0, countersignOpening: () => (page.countedCalls++, real()) })
}`

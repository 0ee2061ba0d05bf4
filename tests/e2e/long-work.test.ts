import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, testId } from './driver'
import { press } from './press'
import { type Seller, startSeller } from './seller'
import { typeIn } from './type-in'

const logins = 5000
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Thousands of links, each with a key of its own. */
const links = Array.from({ length: logins }, (_, at) => {
  const number = [...at.toString(32).padStart(4, '0')].map((digit) => letters[Number.parseInt(digit, 32)]).join('')
  return `otpauth://totp/Shop:s${at}?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK${number}&issuer=Shop\n`
}).join('')

declare const longTasks: number[]
/** When the page drew, by its own clock. */
declare const frames: number[]
declare const draw: () => void
declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<{ rows: readonly unknown[]; took: number }> }
}

// Only Chromium tells of tasks that hold a page up; on a machine that does nothing else.
describe.skipIf(!process.env.COUNTERSIGN_LONG)('work on thousands of logins in chrome', () => {
  let seller: Seller
  let options: Page
  const folder = mkdtempSync(join(tmpdir(), 'countersign-long-'))

  beforeAll(async () => {
    seller = await startSeller('chrome')
    await seller.createVault()
    // A list of thousands is drawn by whoever shows it, and is no part of this.
    await seller.popup.close()
    options = await seller.driver.openOptions('#tab-import')
  })
  afterAll(async () => {
    await seller?.close()
    rmSync(folder, { recursive: true })
  })

  const count = () =>
    options.evaluate(
      async () => (await chrome.runtime.sendMessage({ name: 'accounts.list', arguments: {} })).rows.length,
    )

  test('an import that is stopped while it is written leaves nothing, and can be done after that', async () => {
    const file = join(folder, 'links.txt')
    writeFileSync(file, links)
    const input = (await options.waitForSelector(testId('import-file'))) as ElementHandle<HTMLInputElement>
    await input.uploadFile(file)
    await press(options, 'import-confirm')
    await options.waitForFunction(
      (selector) => Number(document.querySelector<HTMLElement>(selector)?.dataset.done) > 0,
      { polling: 20 },
      testId('progress'),
    )
    await options.$eval(testId('import-stop'), (button) => (button as HTMLElement).click())
    await options.waitForSelector(`${testId('error')}, ${testId('import-report')}`)
    const isSaved = (await options.$(testId('import-report'))) !== null
    expect(await count()).toBe(isSaved ? logins : 0)
    if (!isSaved) await press(options, 'import-confirm')
    await options.waitForSelector(testId('import-report'))
    expect(await count()).toBe(logins)
  })

  test('the popup goes on while a key is derived', async () => {
    await options.evaluate(() => chrome.runtime.sendMessage({ name: 'vault.lock', arguments: {} }))
    const popup = await seller.driver.openPopup()
    await popup.waitForSelector('main[data-screen="unlock"]')
    await typeIn(popup, 'passphrase', 'not the passphrase')
    await popup.evaluate(() => {
      Object.assign(globalThis, { longTasks: [] })
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longTasks.push(duration)
      }).observe({ entryTypes: ['longtask'] })
    })
    await press(popup, 'unlock')
    await popup.waitForSelector(testId('error'))
    const { took } = await options.evaluate(() => chrome.runtime.sendMessage({ name: 'vault.wait', arguments: {} }))
    // Fifty milliseconds, or what a busy machine makes of them: a derivation takes some hundred.
    const most = Math.max(50, took / 4)
    expect(await popup.evaluate((limit) => longTasks.filter((duration) => duration > limit), most)).toEqual([])
  })
})

// The background of Firefox has the thread of every page of ours; in a worker, a derivation holds none of them up.
describe.skipIf(!process.env.COUNTERSIGN_LONG || !browsers.includes('firefox'))(
  'while a key is derived in firefox',
  () => {
    let seller: Seller

    beforeAll(async () => {
      seller = await startSeller('firefox')
      await seller.createVault()
      await seller.lock()
    })
    afterAll(() => seller?.close())

    test('the popup draws on', async () => {
      const { popup } = seller
      await popup.bringToFront()
      await seller.screen('unlock')
      await typeIn(popup, 'passphrase', 'not the passphrase')
      await popup.evaluate(() => {
        Object.assign(globalThis, {
          frames: [],
          draw() {
            frames.push(performance.now())
            requestAnimationFrame(draw)
          },
        })
        draw()
      })
      await press(popup, 'unlock')
      await popup.waitForSelector(testId('error'))
      const drawn = await popup.evaluate(() => frames)
      const { took } = await popup.evaluate(() => chrome.runtime.sendMessage({ name: 'vault.wait', arguments: {} }))
      // The first one that was measured in this profile.
      expect(took).toBeGreaterThan(0)
      const gaps = drawn.slice(1).map((at, before) => at - (drawn[before] ?? at))
      expect(Math.max(...gaps)).toBeLessThan(took / 2)
    })
  },
)

import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import arabic from '../../public/_locales/ar/messages.json' with { type: 'json' }
import { firstBrowser, testId } from './driver'
import { longestBuild } from './longest-build'
import { longestWords } from './screens/longest-words'
import { type Seller, startSeller } from './seller'

/** The widest words, in place of German's, and the other direction. */
const languages = ['de', 'ar'] as const
/** The popup's own width, and that of a page at 400 %. */
const widths = [380, 320] as const

/** What does not fit: pages that scroll sideways, parts beyond the edge, text cut off, buttons too small for a finger. */
const misfits = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('html, body *')]
      .filter((part) => !part.closest('svg, .unseen') && part.checkVisibility())
      .flatMap((part) => {
        const { left, right, width, height } = part.getBoundingClientRect()
        const hides = getComputedStyle(part).overflowX !== 'visible'
        const isSmall = part.matches('button, select, .tick, .switch') && (width < 43 || height < 24)
        const isLow = part.matches('button:not(.code)') && height < 41.5
        return [
          width > 0 && (left < -1 || right > innerWidth + 1) ? 'beyond the edge' : '',
          hides && part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1 && !part.matches('input, textarea')
            ? 'cut off'
            : '',
          isSmall || isLow ? `${Math.round(width)} by ${Math.round(height)}` : '',
        ]
          .filter(Boolean)
          .map((what) => `${part.dataset.testid ?? part.className ?? part.tagName}: ${what}`)
      }),
  )

describe.each(firstBrowser)('every screen of the popup in %s', (name) => {
  let seller: Seller
  let build: ReturnType<typeof longestBuild>

  beforeAll(async () => {
    build = longestBuild(name)
    seller = await startSeller(name, { extension: build.folder })
    await seller.createVault()
    await seller.addLogin('eu-fulfilment+returns@the-long-name-of-a-trading-company.example.co.uk')
  })
  afterAll(async () => {
    await seller?.close()
    build.remove()
  })

  test.each(languages)('fits in %s, at both widths', async (language) => {
    const { popup, press, screen } = seller
    const found: string[] = []
    const look = async (screenName: string) => {
      for (const width of widths) {
        await popup.setViewport({ width, height: 640 })
        found.push(...(await misfits(popup)).map((what) => `${screenName} at ${width}: ${what}`))
      }
    }
    const message = JSON.stringify({ name: 'settings.write', arguments: { language } })
    await popup.evaluate(`chrome.runtime.sendMessage(${message})`)
    // It is put on at once.
    await popup.waitForFunction(
      (selector, words) => document.querySelector<HTMLInputElement>(selector)?.placeholder === words,
      {},
      testId('search'),
      language === 'de' ? longestWords().searchPlaceholder : arabic.searchPlaceholder.message,
    )
    await look('codes')
    await press('show-keys')
    await popup.waitForSelector(testId('keys'))
    await look('keys')
    await press('keys-close')
    await press('more')
    await screen('account')
    await press('show-qr')
    await popup.waitForSelector(testId('qr-passphrase'))
    await look('account')
    await press('back')
    await press('add')
    await screen('add')
    await look('add')
    await press('back')
    await seller.lock()
    await look('unlock')
    await press('use-recovery')
    await popup.waitForSelector(testId('recovery-input'))
    await look('unlock by code')
    await press('use-recovery')
    await seller.unlock()
    await screen('codes')
    expect(found).toEqual([])
  })

  test('the list of keys holds the focus, and gives it back', async () => {
    const { popup } = seller
    const isInside = () => popup.$eval(testId('keys'), (dialog) => dialog.contains(document.activeElement))
    await popup.focus(testId('search'))
    await popup.keyboard.press('?')
    await popup.waitForSelector(testId('keys'))
    expect(await isInside()).toBe(true)
    await popup.keyboard.press('Tab')
    await popup.keyboard.press('Escape')
    await popup.waitForSelector(testId('keys'), { hidden: true })
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('search')
  })
})

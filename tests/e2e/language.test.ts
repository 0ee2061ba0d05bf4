import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import arabic from '../../public/_locales/ar/messages.json' with { type: 'json' }
import german from '../../public/_locales/de/messages.json' with { type: 'json' }
import { firstBrowser, testId } from './driver'
import { showChipCopy } from './screens/chip-copy'
import { type Seller, startSeller } from './seller'

describe.each(firstBrowser)('a language that is chosen in the settings, in %s', (name) => {
  let seller: Seller

  beforeAll(async () => {
    seller = await startSeller(name)
    await seller.createVault()
    await seller.addLogin('lang@example.com')
  })
  afterAll(() => seller?.close())

  test('is spoken by the settings, the popup and the chip, whatever the browser speaks', async () => {
    const options = await seller.driver.openOptions('#tab-language')
    await options.waitForSelector(testId('language'))
    await options.select(testId('language'), 'de')
    await options.waitForFunction(
      (title) => document.querySelector('h1')?.textContent === title,
      {},
      german.optionsTitle.message,
    )
    expect(await options.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      'de',
      'ltr',
    ])
    await options.select(testId('language'), 'ar')
    await options.waitForFunction(
      (title) => document.querySelector('h1')?.textContent === title,
      {},
      arabic.optionsTitle.message,
    )
    expect(await options.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      'ar',
      'rtl',
    ])
    await options.close()

    await seller.popup.bringToFront()
    await seller.popup.waitForFunction(
      (selector, words) => document.querySelector<HTMLInputElement>(selector)?.placeholder === words,
      {},
      testId('search'),
      arabic.searchPlaceholder.message,
    )
    expect(await seller.popup.$eval('main', (main) => getComputedStyle(main).direction)).toBe('rtl')

    const page = await seller.atChallenge('lang@example.com')
    const chip = seller.driver.chip(page)
    await chip.waitForState('filled')
    const [before = ''] = arabic.chip_filled.message.split('$NAME$')
    expect(await chip.text()).toContain(before.trim())
    // Nobody else looks into a closed root.
    if (name !== 'chrome') return
    const copy = await seller.driver.newPage()
    await showChipCopy(page, copy)
    const said = await copy.$eval('section', (it) => [it.lang, getComputedStyle(it).direction])
    expect(said).toEqual(['ar', 'rtl'])
  })
})

import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { english } from '../../src/help/guides/en'
import { turn } from './account-screen'
import { firstBrowser, testId, until } from './driver'
import { type Seller, startSeller } from './seller'
import { finish, sendWrongCode } from './sign-in-steps'

const { guides, page: words } = english

/** Sets every note of a trusted browser back by a month. @returns how many there are */
function trustedLongAgo(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('countersign')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const transaction = database.transaction('settings', 'readwrite')
      const settings = transaction.objectStore('settings')
      const reading = settings.get('trusted')
      let count = 0
      reading.onsuccess = () => {
        const notes = Object.entries((reading.result ?? {}) as Record<string, number>)
        count = notes.length
        settings.put(Object.fromEntries(notes.map(([id, at]) => [id, at - 30 * 86_400_000])), 'trusted')
      }
      transaction.oncomplete = () => {
        database.close()
        resolve(count)
      }
      transaction.onabort = () => reject(transaction.error)
    }
  })
}

describe.each(firstBrowser)('help in %s', (name) => {
  let seller: Seller

  beforeAll(async () => {
    seller = await startSeller(name)
    await seller.createVault()
  })
  afterAll(() => seller?.close())

  /** The tabs that show the help page, as a person sees them. */
  async function helpTabs(): Promise<readonly Page[]> {
    const pages = await seller.driver.tabs()
    const addresses = await Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => '')))
    return pages.filter((_, at) => addresses[at]?.startsWith(seller.driver.url('src/help/index.html')))
  }

  /** Waits until one tab alone has the help page, in front and with this title. */
  async function helpWith(title: string): Promise<Page> {
    let last = ''
    const shown = async () => {
      const [page, ...others] = await helpTabs()
      last = `${page ? 1 + others.length : 'no'} help page`
      if (!page || others.length > 0) return null
      last = await page
        .$eval(testId('help-title'), (heading) => `${document.visibilityState}: ${heading.textContent}`)
        .catch(String)
      return last === `visible: ${title}` ? page : null
    }
    return until(`one help page with “${title}”`, shown, {}, () => last)
  }

  test('a page that waits for a message leads to its guide in a tab beside it; a refusal to another one there', async () => {
    await seller.addLogin('sms@example.com', { method: 'sms' })
    const waiting = await seller.atChallenge('sms@example.com')
    const sms = seller.driver.chip(waiting)
    await sms.waitForState('sms')
    await sms.click('chip-more')
    const help = await helpWith(guides['which-code'].title)
    expect(await help.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('help-title')

    await seller.addLogin('refused@example.com')
    const page = await seller.atChallenge('refused@example.com')
    const chip = seller.driver.chip(page)
    await chip.waitForState('filled')
    await sendWrongCode(page)
    await chip.waitForState('refused')
    await chip.click('chip-more')
    await helpWith(guides.refused.title)
    await waiting.close()
    await page.close()
  })

  test('the page speaks another language where it is chosen, from right to left where that is written so', async () => {
    const help = await helpWith(guides.refused.title)
    await help.bringToFront()
    await help.select(testId('help-language'), 'ar')
    await help.waitForFunction(() => document.documentElement.lang === 'ar')
    const title = await help.$eval(testId('help-title'), (heading) => ({
      text: heading.textContent ?? '',
      direction: getComputedStyle(heading).direction,
    }))
    expect(title.direction).toBe('rtl')
    expect(title.text).toMatch(/^[\p{Script=Arabic}\p{M} ]+$/u)
    await help.click(`${testId('help-link')}[data-topic="recovery"]`)
    await help.waitForSelector(`${testId('help-topic')}[data-topic="recovery"]`)
    expect(await help.evaluate(() => document.documentElement.lang)).toBe('ar')
    await help.close()
  })

  test('the popup leads to the list of all guides, and its page for adding to the one on setting up', async () => {
    await seller.press('help')
    const all = await helpWith(words.help)
    expect(await all.$$eval(testId('help-link'), (links) => links.length)).toBe(Object.keys(guides).length)
    await all.close()
    await seller.popup.bringToFront()
    await seller.press('add')
    await seller.screen('add')
    await seller.press('help')
    await (await helpWith(guides.enrol.title)).close()
    await seller.press('back')
    await seller.screen('codes')
  })

  test.runIf(process.env.COUNTERSIGN_LONG)(
    'a browser that the site no longer trusts is filled, told since when it was trusted, and led to the known reasons',
    async () => {
      const { email, secret } = await seller.addLogin('trusted@example.com')
      await turn(seller, email, 'trust-browser')
      const page = await seller.atChallenge(email)
      const chip = seller.driver.chip(page)
      await chip.waitForState('filled')
      expect(await chip.testids()).not.toContain('chip-more')
      await finish(page)
      expect(seller.practice.login(email).trustedBrowsers).toBe(1)
      expect(await seller.driver.inBackground(trustedLongAgo)).toBe(1)
      // The site has forgotten its marks.
      seller.register(email, { secret })
      await seller.signIn(page, email)
      // The first sign-in's code may be the one of this time step.
      await until('the next code', async () => (await chip.state()) === 'filled', { timeout: 45_000 })
      expect((await chip.texts('chip-note')).join()).toContain('not to ask here')
      await chip.click('chip-more')
      await (await helpWith(guides['trusted-browser'].title)).close()
      await page.close()
    },
  )

  test('nothing left the machine', () => {
    expect(seller.driver.strayHosts()).toEqual([])
  })
})

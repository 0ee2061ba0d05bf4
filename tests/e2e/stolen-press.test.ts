import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers } from './driver'
import { codeIn, type Seller, startSeller } from './seller'

describe.each(browsers)('%s', (name) => {
  let seller: Seller
  let page: Page

  beforeAll(async () => {
    seller = await startSeller(name)
    await seller.createVault()
    // Two logins of other names: the chip offers, and fills only what is pressed.
    await seller.addLogin('anna@example.com')
    await seller.addLogin('bruno@example.com')
    seller.register('carla@example.com')
    page = await seller.atChallenge('carla@example.com')
    await seller.driver.chip(page).waitForState('unknown-login')
  })
  afterAll(() => seller?.close())

  /** On the first login's row, wherever it is; whatever comes of it comes later. */
  const press = async () => {
    const box = await seller.driver.chip(page).box('chip-account')
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  }
  /** Whose codes were given away, as the vault itself has noted. */
  const filled = async () => {
    const labels = await seller.popup.evaluate(`
      chrome.runtime.sendMessage({ name: 'activity.list', arguments: { limit: 50 } })
        .then(({ rows }) => rows.filter(({ event }) => event.kind === 'filled').map(({ event }) => event.login.label))
    `)
    return labels as string[]
  }

  test('a press that a page makes itself, or wins by a cover in the top layer, gives no code', async () => {
    await page.bringToFront()
    await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('[data-countersign="chip"]')
      host?.click()
      host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
      const cover = document.body.appendChild(document.createElement('div'))
      cover.id = 'practice-cover'
      cover.popover = 'manual'
      cover.style.cssText = 'inset:0;inline-size:100vw;block-size:100vh;background:white;pointer-events:none'
      cover.showPopover()
    })
    await press()
    expect(await seller.driver.chip(page).state()).toBe('unknown-login')
  })

  test('nor one on a chip that the page has made all but invisible', async () => {
    await page.evaluate(() => {
      document.querySelector('#practice-cover')?.remove()
      document.documentElement.style.opacity = '0.01'
    })
    await press()
    expect(await seller.driver.chip(page).state()).toBe('unknown-login')
  })

  test('a press on the second login, in plain sight, is the only one that counted', async () => {
    await page.evaluate(() => document.documentElement.style.removeProperty('opacity'))
    await seller.driver.chip(page).click('chip-account', 1)
    await seller.driver.chip(page).waitForState('filled')
    expect(await codeIn(page)).toMatch(/^\d{6}$/)
    expect(await filled()).toEqual(['bruno@example.com'])
  })
})

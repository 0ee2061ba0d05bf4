import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstBrowser, testId, until } from './driver'
import { press } from './press'
import { type Seller, startSeller } from './seller'

describe.each(firstBrowser)('%s', (name) => {
  let seller: Seller
  let options: Page
  const downloads = mkdtempSync(join(tmpdir(), 'countersign-downloads-'))

  beforeAll(async () => {
    seller = await startSeller(name)
    await seller.createVault()
    await seller.addLogin('anna@example.com')
    const page = await seller.atChallenge('anna@example.com')
    await seller.driver.chip(page).waitForState('filled')
    await page.close()
    options = await seller.driver.openOptions()
    await options.bringToFront()
    await press(options, 'tab-activity')
  })
  afterAll(async () => {
    await seller?.close()
    rmSync(downloads, { recursive: true, force: true })
  })

  const kinds = () =>
    options.$$eval(testId('activity'), (rows) => rows.map((row) => (row as HTMLElement).dataset.kind ?? ''))

  test('what was done is listed with login and host, newest first, and outlives the worker', async () => {
    await seller.driver.killWorker()
    await options.close()
    options = await seller.driver.openOptions()
    await options.bringToFront()
    await options.waitForSelector(testId('tab-activity'))
    await press(options, 'tab-activity')
    await options.waitForSelector(testId('activity'))
    expect(await kinds()).toEqual(['filled', 'saved', 'slots-changed', 'created'])
    const said = await options.$eval(testId('activity'), (row) => row.textContent)
    expect(said).toContain('anna@example.com')
    expect(said).toContain('sellercentral.amazon.it')
    expect(await options.$(testId('activity-broken'))).toBeNull()
  })

  test.skipIf(name === 'firefox')('the list is saved as a CSV file', async () => {
    const session = await options.createCDPSession()
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads })
    await press(options, 'activity-csv')
    const file = await until('the file', () => readdirSync(downloads).find((one) => one.endsWith('.csv')))
    expect(file).toMatch(/^countersign-activity-\d{4}-\d\d-\d\d\.csv$/)
    // Chromium keeps the name's place with an empty file while it writes.
    const text = await until('its text', () => readFileSync(join(downloads, file), 'utf8') || null)
    const lines = text.split('\r\n')
    expect(lines).toHaveLength(6)
    expect(lines[4]).toMatch(/^\d{4}-.*Z,.*,Amazon,anna@example\.com,,sellercentral\.amazon\.it$/)
  })

  // Chromium's own question can be answered by nobody here.
  test.skipIf(name === 'chrome')('wiping copied codes is allowed and forbidden by one switch', async () => {
    await press(options, 'tab-security')
    const allowed = () =>
      seller.driver.inBackground<boolean>(`chrome.permissions.contains({ permissions: ['clipboardRead'] })`)
    expect(await allowed()).toBe(false)
    await options.waitForSelector(testId('clear-clipboard'))
    await press(options, 'clear-clipboard')
    await until('the permission', allowed)
    await press(options, 'clear-clipboard')
    await until('no permission', async () => !(await allowed()))
  })

  test('a locked vault shows nothing of it, until it is unlocked', async () => {
    await press(options, 'tab-activity')
    await options.waitForSelector(testId('activity'))
    await seller.lock()
    await options.bringToFront()
    await press(options, 'tab-about')
    await press(options, 'tab-activity')
    await options.waitForSelector(testId('activity-shut'))
    expect(await kinds()).toEqual([])
  })
})

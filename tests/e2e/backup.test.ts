import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstBrowser, testId } from './driver'
import { lookInto, makeBackup } from './options-steps'
import { press as pressIn } from './press'
import { passphrase, type Seller, startSeller } from './seller'

const filePassphrase = 'practice only: copper lantern 31'

describe.each(firstBrowser)('a backup in %s', (name) => {
  let seller: Seller
  let options: Page
  const folder = mkdtempSync(join(tmpdir(), 'countersign-e2e-'))
  const file = join(folder, 'backup.json')

  beforeAll(async () => {
    seller = await startSeller(name)
    await seller.createVault()
    for (const who of ['anna', 'bruno']) await seller.addLogin(`${who}@example.com`)
  })
  afterAll(async () => {
    await seller?.close()
    rmSync(folder, { recursive: true })
  })

  const press = (id: string) => pressIn(options, id)
  /** The popup in one more tab, once it shows so many logins. */
  async function freshPopup(logins: number): Promise<Page> {
    const popup = await seller.driver.openPopup()
    await popup.bringToFront()
    const all = (id: string, count: number) => document.querySelectorAll(id).length === count
    await popup.waitForFunction(all, {}, testId('account'), logins)
    return popup
  }
  const names = (id: string) =>
    options.$$eval(testId(id), (rows) => rows.map((row) => row.querySelector('.line-name')?.textContent))

  test('is asked for, made under Export, and handed to the downloads', async () => {
    await seller.popup.waitForSelector(testId('backup-reminder'))
    options = await seller.driver.openOptions('#tab-export')
    await options.bringToFront()
    writeFileSync(file, await makeBackup(options, filePassphrase, passphrase))
    const popup = await freshPopup(2)
    expect(await popup.$(testId('backup-reminder'))).toBeNull()
    await popup.close()
  })

  test('that is tried and restored brings a deleted login back', async () => {
    await seller.press('more')
    await seller.screen('account')
    await seller.press('delete')
    await seller.press('delete-confirm')
    await seller.screen('codes')
    await press('tab-import')
    await lookInto(options, file, filePassphrase)
    expect(
      await options.$$eval(testId('import-row'), (rows) => rows.map((row) => row.getAttribute('data-kind'))),
    ).toEqual(['new', 'same'])
    await press('import-confirm')
    await options.waitForSelector(testId('import-report'))
    await (await freshPopup(2)).close()
  })

  test('is not needed for a login that was deleted within the week', async () => {
    await seller.press('more')
    await seller.press('delete')
    await seller.press('delete-confirm')
    await seller.screen('codes')
    await options.bringToFront()
    await press('tab-sites')
    await press('tab-import')
    await options.waitForSelector(testId('history-row'))
    expect(await names('history-row')).toHaveLength(1)
    await press('history-restore')
    await options.waitForSelector(testId('history-none'))
    await (await freshPopup(2)).close()
  })

  test('nothing of this asked any host', () => {
    expect(seller.driver.strayHosts()).toEqual([])
  })
})

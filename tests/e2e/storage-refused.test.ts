import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import { firstBrowser, until } from './driver'
import { press } from './press'
import { recordCount } from './record-count'
import { enrolmentPath, retail, type Seller, startSeller } from './seller'

const key = 'JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP'
const other = 'GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ'

describe.each(firstBrowser)('%s: storage that fails', (name) => {
  let seller: Seller

  beforeAll(async () => {
    seller = await startSeller(name)
    await seller.createVault()
    await add(key)
    await seller.screen('codes')
  })
  afterAll(() => seller?.close())

  async function add(text: string) {
    await seller.press('add')
    await seller.screen('add')
    await seller.fill('add-text', text)
    await seller.fill('add-issuer', 'Amazon')
    await seller.press('add-save')
  }
  /** Until the worker ends, the browser's answer is that of a full disk, or of a mode that keeps nothing. */
  const breakStorage = (how: 'full' | 'refused') =>
    seller.driver.inBackground((kind: string) => {
      const fail = (word: string) => () => {
        throw new DOMException('made up', word)
      }
      if (kind === 'full') IDBObjectStore.prototype.put = fail('QuotaExceededError')
      else {
        // What is open is closed, and stays so.
        IDBDatabase.prototype.transaction = fail('InvalidStateError')
        IDBFactory.prototype.open = fail('InvalidStateError')
      }
    }, how)

  test('on a full disk nothing is half saved, the sentence says so, and it goes through once there is room', async () => {
    await breakStorage('full')
    await add(other)
    await until('the sentence', async () => (await seller.said('error')) === english.reason_storageFull.message)
    expect(await recordCount(seller.driver)).toBe(1)
    seller.register('new@example.com', { enrolled: false })
    const page = await seller.driver.newPage()
    await seller.signIn(page, 'new@example.com', retail)
    await page.goto(`${retail}${enrolmentPath}`)
    const chip = seller.driver.chip(page)
    await chip.waitForState('enrol')
    await chip.click('chip-primary')
    await until('the sentence', async () => (await chip.text()) === english.reason_storageFull.message)
    expect(await page.$eval('#ch-auth-app-code-input', (field) => (field as HTMLInputElement).value)).toBe('')

    await seller.driver.killWorker()
    await chip.click('chip-primary')
    await chip.waitForState('saved')
    await page.close()
    await seller.press('add-save')
    await seller.screen('codes')
    expect(await recordCount(seller.driver)).toBe(3)
  })

  test('a browser that keeps nothing is told from an empty vault, and the logins are there again after it', async () => {
    await breakStorage('refused')
    const popup = await seller.driver.openPopup()
    await popup.waitForSelector('main[data-screen="unavailable"]')
    expect(await popup.$eval('[data-testid="reason"]', (one) => one.textContent?.trim())).toBe(
      english.reason_storageRefused.message,
    )
    await seller.driver.killWorker()
    await press(popup, 'try-again')
    await popup.waitForSelector('main[data-screen="codes"]')
    expect(await recordCount(seller.driver)).toBe(3)
    await popup.close()
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstBrowser, testId } from './driver'
import { passphrase, type Seller, startSeller } from './seller'

describe.each(firstBrowser)('%s: a login for a colleague', (name) => {
  let seller: Seller
  const folder = mkdtempSync(join(tmpdir(), 'countersign-share-'))

  beforeAll(async () => {
    seller = await startSeller(name)
    await seller.createVault()
    await seller.addLogin('anna@agency.example')
  })
  afterAll(async () => {
    await seller?.close()
    rmSync(folder, { recursive: true })
  })

  test('goes as a picture of a sealed code, opens with the passphrase that was told, and says who shared it', async () => {
    const { popup, press, fill, screen, said } = seller
    await press('more')
    await screen('account')
    await press('share')
    await screen('share')
    await fill('share-from', 'Maria')
    await fill('share-passphrase', passphrase)
    await press('share-confirm')
    const told = await said('share-made-passphrase')
    const drawn = await popup.waitForSelector(testId('share-code'))
    const picture = join(folder, 'from-maria.png')
    writeFileSync(picture, (await drawn?.screenshot()) ?? '')
    await press('share-done')

    // The colleague's vault would have no such login.
    await screen('codes')
    await press('more')
    await screen('account')
    await press('delete')
    await press('delete-confirm')
    await screen('codes')

    await press('add')
    await screen('add')
    const input = (await popup.waitForSelector(testId('add-image'))) as ElementHandle<HTMLInputElement>
    await input.uploadFile(picture)
    await screen('sealed')
    await fill('sealed-passphrase', told.toLowerCase().replaceAll('-', ' '))
    await press('sealed-open')
    await screen('add')
    expect(await said('shared-by')).toContain('Maria')
    await press('add-save')
    await screen('codes')
    expect(await said('label')).toBe('anna@agency.example')
    await press('more')
    await screen('account')
    expect(await said('shared-by')).toContain('Maria')
  })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Secret } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { browsers, searchProfile, testId } from './driver'
import { passphrase, retail, startSeller } from './seller'

const label = 'vault-label-7d1f3a90c2@example.com'
const other = 'otpauth://totp/Amazon%3Ahalf@example.com?secret=KZQXK3DUEBRGC5BAORUGS4ZANFZSA5DIMU&issuer=Amazon'

describe.each(browsers)('%s: somebody with the disk', (name) => {
  test('finds no key, name, passphrase or code of a locked vault in the profile', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'countersign-disk-'))
    const seller = await startSeller(name, { profile })
    try {
      await seller.screen('welcome')
      await seller.fill('new-passphrase', passphrase)
      await seller.fill('repeat-passphrase', passphrase)
      await seller.press('create-vault')
      await seller.screen('recovery')
      const recovery = await seller.said('recovery-code')
      await seller.press('recovery-done')
      await seller.screen('codes')
      const { secret } = await seller.addLogin(label)
      const page = await seller.driver.newPage()
      await page.goto(`${retail}/ap/mfa`)
      const session = await seller.driver.inBackground<{ session: { vaultKey: string } }>(() =>
        // biome-ignore lint/suspicious/noExplicitAny: Chromium says chrome, Firefox browser, and the tests' types neither
        ((globalThis as any).browser ?? (globalThis as any).chrome).storage.session.get('session'),
      )
      // A key that was typed and not saved: browsers keep what stands in fields for the next start.
      await seller.press('add')
      await seller.fill('add-text', other)
      await seller.popup.$eval(testId('add-text'), (field) => field.dispatchEvent(new Event('change')))
      await seller.popup.goto('about:blank')
      const locked = await seller.driver.openPopup()
      await locked.click(testId('lock'))
      await locked.waitForSelector('main[data-screen="unlock"]')
      await seller.close()

      const { vaultKey } = session.session
      const texts = [secret, secret.toLowerCase(), label, passphrase, recovery, vaultKey, 'KZQXK3DUEBRGC5BAORUGS4ZA']
      const raw = [Secret.fromBase32(secret).bytes, Buffer.from(vaultKey, 'base64')]
      const wide = texts.map((text) => Buffer.from(text, 'utf16le'))
      expect(vaultKey).toHaveLength(44)
      expect(searchProfile(profile, [...texts.map((text) => Buffer.from(text)), ...wide, ...raw])).toEqual([])
      // The search can find: the salt of the passphrase lies open beside its slot, in the extension's own database.
      expect(searchProfile(profile, [Buffer.from('argon2id')])).not.toEqual([])
    } finally {
      await seller.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
    }
  })
})

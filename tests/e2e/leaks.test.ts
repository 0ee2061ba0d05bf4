import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { decodeBase32 } from '../../src/core/base32'
import { openAccount } from './account-screen'
import { browsers, type Driver, searchProfile, testId } from './driver'
import { changePassphrase, lookInto, makeBackup, newRecovery } from './options-steps'
import { press } from './press'
import { codeIn, enrolmentPath, retail, type Seller, startSeller, submit } from './seller'

/** Everything that must not be found, by the words that a failure may print. */
type Needles = Record<string, readonly Uint8Array[]>

const bytesOf = (base32: string) => {
  const read = decodeBase32(base32)
  if (!read.ok) throw new Error(read.reason)
  return Buffer.from(read.bytes)
}
/** As browsers write text: one byte a letter, or two. */
const textForms = (text: string) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]
/** Base64 of bytes that may begin at any place of a longer text: what is the same at each of three. */
const base64Cores = (bytes: Buffer) =>
  [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64')
    return text.slice(shift === 0 ? 0 : 4, Math.floor(((bytes.length + shift) * 8) / 24) * 4)
  })
const byteForms = (bytes: Buffer) => [
  bytes,
  ...[bytes.toString('hex'), bytes.toString('hex').toUpperCase(), ...base64Cores(bytes)].flatMap(textForms),
]
const keyTextForms = (base32: string) =>
  [base32, base32.toLowerCase(), base32.replace(/(.{4})(?=.)/g, '$1 ')].flatMap(textForms)

/** Bytes that the background has, as a list of numbers. */
const bytesIn = async (driver: Driver, expression: string) =>
  Buffer.from(await driver.inBackground<number[]>(`(async () => [...(${expression})])()`))

const vaultId = `await new Promise((resolve, reject) => {
  const opening = indexedDB.open('countersign')
  opening.onerror = () => reject(opening.error)
  opening.onsuccess = () => {
    const reading = opening.result.transaction('header').objectStore('header').get('vault')
    reading.onsuccess = () => { opening.result.close(); resolve(reading.result.vaultId) }
  }
})`
const vaultKey = `Uint8Array.from(atob((await chrome.storage.session.get('vault-key'))['vault-key']), (one) => one.charCodeAt(0))`

async function createVault(seller: Seller, passphrase: string): Promise<string> {
  await seller.screen('welcome')
  await seller.fill('new-passphrase', passphrase)
  await seller.fill('repeat-passphrase', passphrase)
  await seller.press('create-vault')
  await seller.screen('recovery')
  const code = await seller.said('recovery-code')
  await seller.press('recovery-done')
  await seller.screen('codes')
  return code
}

describe.each(browsers)('%s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-leaks-'))
  const profile = join(folder, 'profile')
  // The person's own file lies where they put it, outside the profile.
  const file = join(folder, 'backup.json')
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }))

  test('after a session of real use no file of the profile holds a secret, a label or the passphrase', {
    timeout: 240_000,
  }, async () => {
    const seller = await startSeller(name, { profile })
    const words = () => `plum ${randomBytes(9).toString('base64url')} harbour`
    const [passphrase, newPassphrase, filePassphrase] = [words(), words(), words()]
    const label = `${randomBytes(9).toString('hex')}@label.example`
    const needles: Needles = {}
    let control: Buffer
    try {
      const recoveryCode = await createVault(seller, passphrase)

      // Added in the popup, under a name that no web page ever sees; enrolled at the site under another.
      const login = seller.register('anna@example.com')
      await seller.press('add')
      await seller.screen('add')
      await seller.fill('add-text', login.link)
      await seller.fill('add-label', label)
      await seller.press('add-save')
      await seller.screen('codes')

      const page = await seller.atChallenge('anna@example.com')
      const chip = seller.driver.chip(page)
      await chip.waitForState('unknown-login')
      await chip.click('chip-account')
      await chip.waitForState('filled')
      expect(await codeIn(page)).toMatch(/^\d{6}$/)
      await submit(page, '#auth-signin-button')
      await page.waitForSelector('[data-practice="signed-in"]')

      const enrolled = seller.register('new@example.com', { enrolled: false })
      const other = await seller.atChallenge('new@example.com')
      await other.goto(`${retail}${enrolmentPath}`)
      await seller.driver.chip(other).waitForState('enrol')
      await seller.driver.chip(other).click('chip-primary')
      await seller.driver.chip(other).waitForState('saved')

      const options = await seller.driver.openOptions()
      await options.bringToFront()
      await press(options, 'tab-activity')
      await options.waitForSelector(testId('activity-summary'))

      await press(options, 'tab-security')
      await changePassphrase(options, passphrase, newPassphrase)
      const newCode = await newRecovery(options, newPassphrase)
      await press(options, 'tab-export')
      writeFileSync(file, await makeBackup(options, filePassphrase, newPassphrase))
      await press(options, 'tab-import')
      await lookInto(options, file, filePassphrase)
      await openAccount(seller, label)
      await seller.press('show-qr')
      await seller.fill('qr-passphrase', newPassphrase)
      await seller.press('qr-confirm')
      await seller.popup.waitForSelector(testId('qr'))
      await seller.popup.keyboard.press('Escape')
      await seller.screen('codes')

      const key = await bytesIn(seller.driver, vaultKey)
      control = await bytesIn(seller.driver, vaultId)
      await seller.lock()
      await seller.unlock(newPassphrase)
      await seller.screen('codes')
      await seller.lock()

      needles.secret = [...keyTextForms(login.secret), ...byteForms(bytesOf(login.secret))]
      // The page itself shows this one as text; in any other form it could only come from us.
      needles['enrolled secret'] = byteForms(bytesOf(enrolled.secret))
      needles.label = textForms(label)
      needles.passphrase = [passphrase, newPassphrase].flatMap(textForms)
      needles['backup passphrase'] = textForms(filePassphrase)
      needles['recovery code'] = [recoveryCode, newCode]
        .flatMap((code) => [code, code.replaceAll('-', '')])
        .flatMap(textForms)
      needles['vault key'] = byteForms(key)
    } finally {
      await seller.close()
    }
    expect(needles['vault key']?.[0]).toHaveLength(32)
    expect(searchProfile(profile, [control]), 'the vault itself is in the profile').not.toEqual([])
    const found = Object.entries(needles).flatMap(([what, forms]) =>
      searchProfile(profile, forms).map((file) => `${what} in ${file}`),
    )
    expect(found).toEqual([])
    expect(seller.driver.strayHosts()).toEqual([])
  })
})

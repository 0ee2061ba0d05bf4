import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Secret, TOTP } from 'otpauth'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { madeAccounts } from '../../scripts/bench/made-accounts'
import { random } from '../../scripts/bench/random'
import type { Account } from '../../src/core/account'
import { writeBackup } from '../../src/core/backup/write'
import type { CodeList, CodeRow, Examination, Outcome } from '../../src/messages'
import { seededRandom } from '../unit/seeded-random'
import { type Driver, firstBrowser, launch, testId } from './driver'
import { lookInto } from './options-steps'
import { press } from './press'
import { passphrase, startSeller } from './seller'
import { typeIn } from './type-in'

declare const chrome: { readonly runtime: { sendMessage<T>(message: object): Promise<Outcome<T>> } }

const filePassphrase = 'practice only: copper lantern 31'
const logins = 500
/** Each kill needs two starts of the browser. */
const kills = process.env.COUNTERSIGN_LONG ? 20 : 1

const extension = (name: string) => new URL(`../../dist/${name}`, import.meta.url).pathname

describe.each(firstBrowser)('%s, killed in the middle of an import of 500 logins', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-killed-'))
  const ready = join(folder, 'ready')
  const file = join(folder, 'backup.json')
  let accounts: readonly Account[]
  /** Milliseconds that the import takes from the press to the report. */
  let whole = 0
  const spread = { before: 0, after: 0 }

  const start = (profile: string): Promise<Driver> =>
    launch(name, { extension: extension(name), profile, pages: { port: 9 }, hosts: () => false })

  async function unlocked(driver: Driver): Promise<Page> {
    const popup = await driver.openPopup()
    await typeIn(popup, 'passphrase', passphrase)
    await press(popup, 'unlock')
    await popup.waitForSelector('main[data-screen="codes"]')
    return popup
  }

  /** Up to the last press, which is left to the caller. */
  async function atImport(driver: Driver): Promise<Page> {
    await (await unlocked(driver)).close()
    const options = await driver.openOptions('#tab-import')
    await options.bringToFront()
    await lookInto(options, file, filePassphrase)
    return options
  }

  async function ask<T>(page: Page, verb: string): Promise<T> {
    const answer = await page.evaluate((asked) => chrome.runtime.sendMessage<T>({ name: asked, arguments: {} }), verb)
    if (!answer.ok) throw new Error(`${verb}: ${answer.reason}`)
    return answer
  }

  beforeAll(async () => {
    accounts = madeAccounts(logins)
    writeFileSync(file, await writeBackup(accounts, filePassphrase, Date.now(), random))
    const seller = await startSeller(name, { profile: ready })
    await seller.createVault()
    await seller.addLogin('before@example.com')
    await seller.close()
    const profile = join(folder, 'measured')
    cpSync(ready, profile, { recursive: true })
    const driver = await start(profile)
    const options = await atImport(driver)
    const begun = performance.now()
    await press(options, 'import-confirm')
    await options.waitForSelector(testId('import-report'))
    whole = performance.now() - begun
    await driver.close()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }))

  const chance = seededRandom(name.length)
  const moments = Array.from({ length: kills }, (_, at) => ({
    at: at + 1,
    // A little past its end, too: what was said to be saved is to be there.
    part: ((at + (chance(1)[0] ?? 0) / 256) / kills) * 1.2,
  }))

  test.each(moments)(
    'kill $at: every login is there whole, or none is, and what was said to be saved is there',
    async ({ at, part }) => {
      const profile = join(folder, String(at))
      cpSync(ready, profile, { recursive: true })
      const driver = await start(profile)
      const options = await atImport(driver)
      // From inside the page, so that the moment is counted from the press and not from when we hear of it.
      await options.$eval(testId('import-confirm'), (button) => {
        setTimeout(() => (button as HTMLElement).click())
      })
      await pause(part * whole)
      const said = await options.$(testId('import-report'))
      await driver.kill()
      await driver.close()

      const again = await start(profile)
      const popup = await unlocked(again)
      const { rows, damage, authentic } = await ask<CodeList>(popup, 'accounts.list')
      const { examination } = await ask<{ examination: Examination }>(popup, 'vault.examine')
      await again.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
      expect({ damage, authentic, logins: examination.logins }).toEqual({ damage: [], authentic: true, logins: [] })
      const expected = new Map(accounts.map((account) => [account.label, account]))
      const isWhole = ({ label, person, nextCode, validUntil }: CodeRow) => {
        const account = expected.get(label)
        if (account?.person !== person) return false
        return new TOTP({ secret: Secret.fromBase32(account.secret) }).generate({ timestamp: validUntil }) === nextCode
      }
      const imported = rows.filter(({ label }) => label !== 'before@example.com')
      expect(rows.length - imported.length).toBe(1)
      expect(imported.every(isWhole)).toBe(true)
      expect([0, logins]).toContain(imported.length)
      if (said) expect(imported).toHaveLength(logins)
      spread[imported.length === 0 ? 'before' : 'after']++
    },
  )

  test.runIf(process.env.COUNTERSIGN_LONG)('some kills came before the import was written, and some after', () => {
    expect(spread.before).toBeGreaterThan(0)
    expect(spread.after).toBeGreaterThan(0)
  })
})

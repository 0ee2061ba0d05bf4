import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatMigration } from '../../src/core/otp/format-migration'
import { formatOtpauth } from '../../src/core/otp/uri'
import { accounts, allAccounts } from '../fixtures/imports/accounts'
import { fixtures as aegis } from '../fixtures/imports/aegis/fixture'
import { qrImage } from '../practice/qr-picture'
import { focusOn } from './by-keys'
import { browsers, testId } from './driver'
import { press as pressIn } from './press'
import { savedLogins } from './saved-logins'
import { type Seller, startSeller } from './seller'
import { typeIn } from './type-in'

const fixture = (path: string) => resolve('tests/fixtures/imports', path)
const encrypted = aegis.find(({ password }) => password !== '')
if (!encrypted) throw new Error('Aegis has no encrypted fixture')

const pngOf = (text: string) => Buffer.from(qrImage(text).split(',')[1] ?? '', 'base64')

describe.each(browsers)('logins from files and pictures in %s', (name) => {
  let seller: Seller
  let options: Page
  const folder = mkdtempSync(join(tmpdir(), 'countersign-e2e-'))

  beforeAll(async () => {
    seller = await startSeller(name)
    await seller.createVault()
    options = await seller.driver.openOptions('#tab-import')
  })
  afterAll(async () => {
    await seller?.close()
    rmSync(folder, { recursive: true })
  })

  const press = (id: string) => pressIn(options, id)
  const picture = (file: string, text: string): string => {
    const path = join(folder, file)
    writeFileSync(path, pngOf(text))
    return path
  }
  async function choose(...files: readonly string[]) {
    await options.bringToFront()
    const input = (await options.waitForSelector(testId('import-file'))) as ElementHandle<HTMLInputElement>
    await input.uploadFile(...files)
  }
  const kinds = async (expected: number) => {
    const all = (selector: string, count: number) => document.querySelectorAll(selector).length === count
    await options.waitForFunction(all, {}, testId('import-row'), expected)
    return options.$$eval(testId('import-row'), (rows) => rows.map((row) => row.getAttribute('data-kind')))
  }
  const text = async (id: string) => {
    await options.waitForSelector(testId(id))
    return options.$eval(testId(id), (element) => element.textContent ?? '')
  }
  async function save() {
    await press('import-confirm')
    await options.waitForSelector(testId('import-report'))
  }
  async function undo() {
    await press('import-undo')
    await options.waitForSelector(testId('import-last'), { hidden: true })
    // Its button is gone.
    await focusOn(options, 'import-file')
  }
  /** Of all logins: of those far below its view a list draws none, and those that are near it when there is time. */
  const saved = async () => (await savedLogins(seller)).map(({ label }) => label)

  test('a plain file is known by its content, looked over, saved, and taken back', async () => {
    await choose(fixture('otpauth-lines/links.txt'))
    expect(await kinds(allAccounts.length)).toEqual(allAccounts.map(() => 'new'))
    expect(await text('import-skipped')).not.toBe('')
    await save()
    expect(await saved()).toHaveLength(allAccounts.length)
    await choose(fixture('otpauth-lines/links.txt'))
    expect(await kinds(allAccounts.length)).toEqual(allAccounts.map(() => 'same'))
    await options.waitForSelector(testId('import-nothing'))
    await undo()
    expect(await saved()).toEqual([])
  })

  test('an encrypted file asks for its password, tells a wrong one, and opens with the right one', async () => {
    await choose(fixture(`aegis/${encrypted.file}`))
    await typeIn(options, 'import-password', 'not it')
    await press('import-look')
    await options.waitForSelector(testId('error'))
    await options.$eval(testId('import-password'), (field) => (field as HTMLInputElement).select())
    await typeIn(options, 'import-password', encrypted.password)
    await press('import-look')
    expect(await kinds(encrypted.logins.length)).toEqual(encrypted.logins.map(() => 'new'))
    await save()
    expect((await saved()).sort()).toEqual(encrypted.logins.map(({ label }) => label).sort())
    await undo()
  })

  test('an opening that is stopped leaves the focus where it was begun, and can be begun again', async () => {
    await choose(fixture(`aegis/${encrypted.file}`))
    await typeIn(options, 'import-password', encrypted.password)
    // The worker that reads the file is not told of it.
    await options.evaluate(() => {
      const { postMessage } = Worker.prototype
      Worker.prototype.postMessage = () => {
        Worker.prototype.postMessage = postMessage
      }
    })
    await press('import-look')
    await press('import-stop')
    await options.waitForSelector(testId('error'))
    await focusOn(options, 'import-look')
    await options.keyboard.press('Enter')
    expect(await kinds(encrypted.logins.length)).toEqual(encrypted.logins.map(() => 'new'))
    await press('import-forget')
    await focusOn(options, 'import-file')
  })

  test('a file of nobody is said to be one, and nothing is saved', async () => {
    const path = join(folder, 'aegis.json')
    writeFileSync(path, '{"version": 1, "entries": "none"}')
    await choose(path)
    expect(await text('error')).not.toBe('')
    expect(await options.$(testId('import-row'))).toBeNull()
  })

  test('several pictures at once, and one without a code is named', async () => {
    const blank = join(folder, 'blank.png')
    writeFileSync(blank, await options.screenshot({ clip: { x: 0, y: 0, width: 60, height: 60 } }))
    const links = [accounts.amazon, accounts.sha512].map(formatOtpauth)
    await choose(picture('one.png', links[0] ?? ''), blank, picture('two.png', links[1] ?? ''))
    expect(await kinds(2)).toEqual(['new', 'new'])
    expect(await text('error')).toContain('blank.png')
    await press('import-forget')
  })

  test('parts of one export in any order, each in its picture; a missing one is named', async () => {
    const logins = Array.from({ length: 25 }, (_, at) => ({ ...accounts.amazon, label: `staff-${at}@example.com` }))
    const { links } = formatMigration(logins, 77)
    const [first = '', second = '', third = ''] = links.map((link, at) => picture(`part-${at}.png`, link))
    await choose(third)
    expect(await kinds(5)).toHaveLength(5)
    expect((await options.$$(testId('import-skipped'))).length).toBe(2)
    await choose(first, second)
    expect(await kinds(25)).toHaveLength(25)
    expect(await options.$(testId('import-skipped'))).toBeNull()
    await press('import-forget')
  })

  /** As if a person had dropped or pasted. */
  async function give(how: 'drop' | 'paste', given: { readonly png: string } | { readonly text: string }) {
    await options.evaluate(
      (event, { png, text }: { png?: string; text?: string }) => {
        const data = new DataTransfer()
        if (text) data.setData('text/plain', text)
        if (png) {
          const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
          data.items.add(new File([bytes], 'picture.png', { type: 'image/png' }))
        }
        const made =
          event === 'drop'
            ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
            : new ClipboardEvent('paste', { bubbles: true, cancelable: true })
        // Firefox has no way to give a made event its data.
        if (event === 'paste') Object.defineProperty(made, 'clipboardData', { value: data })
        document.body.dispatchEvent(made)
      },
      how,
      given as { png?: string; text?: string },
    )
  }

  test.each(['drop', 'paste'] as const)('a picture and a link, by %s', async (how) => {
    await give(how, { png: pngOf(formatOtpauth(accounts.steam)).toString('base64') })
    expect(await kinds(1)).toEqual(['new'])
    await press('import-forget')
    await give(how, { text: `look:\n${formatOtpauth(accounts.amazon)}\n` })
    expect(await kinds(1)).toEqual(['new'])
    await press('import-forget')
  })

  test('the camera reads what is held before it, and is given back', async () => {
    await options.bringToFront()
    await options.evaluate(
      async (url) => {
        const image = new Image()
        image.src = url
        await image.decode()
        const canvas = document.createElement('canvas')
        canvas.width = 640
        canvas.height = 480
        const context = canvas.getContext('2d')
        if (!context) throw new Error('no canvas')
        const draw = () => {
          context.fillStyle = '#ddd'
          context.fillRect(0, 0, 640, 480)
          context.drawImage(image, 200, 120)
          requestAnimationFrame(draw)
        }
        draw()
        const stream = canvas.captureStream(10)
        Object.assign(window, { lent: stream })
        navigator.mediaDevices.getUserMedia = async () => stream
      },
      qrImage(formatOtpauth(accounts.sha256)),
    )
    await press('camera-open')
    expect(await kinds(1)).toEqual(['new'])
    await press('camera-close')
    await focusOn(options, 'camera-open')
    await options.waitForFunction(() => {
      const { lent } = window as unknown as { lent: MediaStream }
      return lent.getTracks().every(({ readyState }) => readyState === 'ended')
    })
    await press('import-forget')
    await focusOn(options, 'import-file')
  })

  test('nothing of this asked any host', () => {
    expect(seller.driver.strayHosts()).toEqual([])
  })
})

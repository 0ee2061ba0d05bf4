import { createCipheriv, createHash, createHmac, pbkdf2Sync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readFile } from '../../../../src/core/importers/read-file'
import { sealServices, password as twoFasPassword } from '../../../fixtures/imports/2fas/fixture'
import { password as aegisPassword, passwordSlot, sealVault } from '../../../fixtures/imports/aegis/fixture'
import { sealGcm } from '../../../fixtures/imports/seal-gcm'
import { zip } from '../../../fixtures/imports/zip'
import { inTime } from './in-time'

/** As in `hostile-text.test.ts`; base64 and what is round it take their part of the largest file. */
const size = process.env.COUNTERSIGN_LONG ? 12_000_000 : 3_000_000
const much = (text: string) => text.repeat(Math.ceil(size / text.length))

const cbc = (key: Buffer, iv: Buffer, plain: string) => {
  const cipher = createCipheriv('aes-256-cbc', key, iv)
  return Buffer.concat([cipher.update(plain), cipher.final()])
}

function bitwarden(plain: string): string {
  const made = pbkdf2Sync('words', 'salt', 1000, 32, 'sha256')
  const expand = (info: string) => createHmac('sha256', made).update(info).update(Buffer.of(1)).digest()
  const sealed = (text: string) => {
    const [iv, key] = [Buffer.alloc(16, 3), expand('enc')]
    const data = cbc(key, iv, text)
    const mac = createHmac('sha256', expand('mac')).update(iv).update(data).digest()
    return `2.${[iv, data, mac].map((part) => part.toString('base64')).join('|')}`
  }
  const kdf = { salt: 'salt', kdfType: 0, kdfIterations: 1000 }
  const [encKeyValidation_DO_NOT_EDIT, data] = ['x', plain].map(sealed)
  return JSON.stringify({ encrypted: true, passwordProtected: true, ...kdf, encKeyValidation_DO_NOT_EDIT, data })
}

function stratum(plain: string): Buffer {
  const [salt, iv] = [Buffer.alloc(20, 1), Buffer.alloc(16, 2)]
  return Buffer.concat([
    Buffer.from('AuthenticatorPro'),
    salt,
    iv,
    cbc(pbkdf2Sync('words', salt, 64_000, 32, 'sha1'), iv, plain),
  ])
}

function andOtp(plain: string): Buffer {
  const nonce = Buffer.alloc(12, 9)
  const { data, tag } = sealGcm(createHash('sha256').update('words').digest(), nonce, plain)
  return Buffer.concat([nonce, data, tag])
}

const authy = (json: string) =>
  `<map><string name="com.authy.storage.tokens.authenticator.key">${json.replaceAll('"', '&quot;')}</string></map>`
const totpAuthenticator = (list: string) =>
  cbc(createHash('sha256').update('TotpAuthenticator').digest(), Buffer.alloc(16), `{"[${list}]":"1"}`).toString(
    'base64',
  )

/** The largest list that an app's file may have inside of what it is sealed or packed in. */
const apps: Readonly<Record<string, (list: string) => readonly [file: string | Uint8Array, password: string]>> = {
  Aegis: (list) => [
    JSON.stringify(sealVault(`{"version":3,"entries":[${list}]}`, [passwordSlot(aegisPassword, 2)])),
    aegisPassword,
  ],
  '2FAS': (list) => [
    JSON.stringify({ schemaVersion: 4, services: [], servicesEncrypted: sealServices(`[${list}]`) }),
    twoFasPassword,
  ],
  Bitwarden: (list) => [bitwarden(`{"encrypted":false,"items":[${list}]}`), 'words'],
  Stratum: (list) => [stratum(`{"Authenticators":[${list}]}`), 'words'],
  andOTP: (list) => [andOtp(`[${list}]`), 'words'],
  Authy: (list) => [authy(`[${list}]`), ''],
  'TOTP Authenticator': (list) => [totpAuthenticator(list), ''],
  '1Password': (list) => [
    zip([
      { name: 'export.attributes', data: Buffer.from('{}') },
      { name: 'export.data', data: Buffer.from(`{"accounts":[{"vaults":[{"items":[${list}]}]}]}`) },
    ]),
    '',
  ],
  'Raivo OTP': (list) => [zip([{ name: 'raivo-otp-export.json', data: Buffer.from(`[${list}]`) }]), ''],
}

/** As much as an archive may unfold into. */
const lines = (first: string) => Buffer.from(`${first}${' \n'.repeat(15_000_000)}`)
const link = 'otpauth://totp/A:b?secret=YAJQRNHM5L6T7SZT3X33N7FHAFFAQOHA'
test.each([
  ['Authenticator Plus', 'Accounts.txt', link],
  ['WinAuth', 'winauth.txt', `${link}&digits=6&icon=x`],
])('%s, with millions of lines inside: told in time', async (from, name, first) => {
  const bytes = new Uint8Array(zip([{ name, data: lines(first) }]))
  expect(await inTime(() => readFile(bytes, ''))).toEqual({ ok: false, from, reason: 'import-too-large' })
})

describe.each(Object.entries(apps))('%s, with megabytes inside', (app, make) => {
  // What Stratum's old encryption opens to tells a wrong password by being no JSON.
  const reasons = app === 'Stratum' ? /^import-(?:too-large|password-wrong)$/ : /^import-(?:damaged|too-large|unknown)$/
  test.each([
    ['lists in lists', `${'['.repeat(size / 2)}${']'.repeat(size / 2)}`],
    ['nothing', `${much('{},')}{}`],
    ['numbers', `${much('1,')}1`],
  ])('%s: told in time', async (_, list) => {
    const [file, password] = make(list)
    const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : new Uint8Array(file)
    expect(await inTime(() => readFile(bytes, password))).toMatchObject({
      ok: false,
      reason: expect.stringMatching(reasons),
    })
  })
})

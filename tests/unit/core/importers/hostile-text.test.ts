import { expect, test } from 'vitest'
import { readFile } from '../../../../src/core/importers/read-file'

/** Enough that whatever takes the square of it does not end within the test. */
const size = 3_000_000
const much = (text: string) => text.repeat(Math.ceil(size / text.length))
const link = 'otpauth://totp/A:b?secret=YAJQRNHM5L6T7SZT3X33N7FHAFFAQOHA'
const ente = (encryptedData: string) =>
  JSON.stringify({
    version: 1,
    kdfParams: { memLimit: 2 ** 20, opsLimit: 1, salt: 'AAAAAAAAAAAAAAAAAAAAAA==' },
    encryptedData,
    encryptionNonce: 'A'.repeat(32),
  })
const stratum = (backup: object) =>
  JSON.stringify({ Authenticators: [], Categories: [], AuthenticatorCategories: [], ...backup })

test.each([
  ['breaks', `${much('\n')}x`],
  ['breaks after a link', `${link}${much('\n')}x`],
  ['breaks after a link of Ente’s', `${link}&codeDisplay=${much('\n')}x`],
  ['spaces', `${much(' ')}x`],
  ['padding', `${much('=')}x`],
  ['padding as a key', stratum({ Authenticators: [{ Type: 2, Algorithm: 0, Secret: `${much('=')}x` }] })],
  ['padding inside JSON', ente(`${much('=')}x`)],
  ['starts of keys', `otpauth://totp/A${much('?secret=')}`],
  ['starts of keys under an icon', `${link}&digits=6&icon=\notpauth://totp/A${much('?secret=')}`],
  ['ampersands', `${link}${much('&')}`],
  ['displays', `${link}${much('&codeDisplay=')}`],
  ['devices', `${link}${much('&deviceid=')}`],
  ['starts of links', much('otpauth://')],
  ['links', much(`${link}\n`).slice(0, 1_000_000)],
  ['starts of XML', much('<?xml ')],
  ['letters', much('aB3')],
  ['brackets', much('[')],
  ['quotes', `"${much('\\"')}`],
  ['percent signs', `${link}&codeDisplay=${much('%')}`],
  [
    'categories of one login',
    stratum({
      AuthenticatorCategories: Array(80_000).fill({ CategoryId: 1, AuthenticatorSecret: 'x' }),
      Categories: [{ Id: 1, Name: much('n').slice(0, 1000) }],
    }),
  ],
])('megabytes of %s are read or refused in time', async (_, text) => {
  const before = process.cpuUsage()
  expect(await readFile(new TextEncoder().encode(text), 'any')).toHaveProperty('ok')
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(10_000)
})

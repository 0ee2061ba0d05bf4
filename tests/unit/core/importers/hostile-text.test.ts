import { expect, test } from 'vitest'
import { readFile } from '../../../../src/core/importers/read-file'
import { inTime } from './in-time'

/** Enough that whatever takes the square of it does not end within the test; as much as a file may have in the long run. */
const size = process.env.COUNTERSIGN_LONG ? 19_900_000 : 3_000_000
const much = (text: string) => text.repeat(Math.ceil(size / text.length))
const link = 'otpauth://totp/A:b?secret=YAJQRNHM5L6T7SZT3X33N7FHAFFAQOHA'
const googleLink = (message: Buffer) =>
  `otpauth-migration://offline?data=${encodeURIComponent(message.toString('base64'))}`
const varint = (value: number) => [0, 7, 14].map((bits) => ((value >> bits) & 0x7f) | (bits < 14 ? 0x80 : 0))
/** A part without logins, of a batch that says it has a thousand. */
const batch = (id: number, index = 0) => Buffer.from([0x18, 0xe8, 0x07, 0x20, ...varint(index), 0x28, ...varint(id)])
const numbers = Buffer.from('08ffffffffffffffffff01'.repeat(60_000), 'hex')
/** Each length says that all the rest belongs to it. */
const nested = Buffer.from(Array.from({ length: 150_000 }, (_, at) => [0x0a, ...varint(4 * (149_999 - at))]).flat())
const ente = (encryptedData: string) =>
  JSON.stringify({
    version: 1,
    kdfParams: { memLimit: 2 ** 20, opsLimit: 1, salt: 'AAAAAAAAAAAAAAAAAAAAAA==' },
    encryptedData,
    encryptionNonce: 'A'.repeat(32),
  })
const bitwarden = { encrypted: true, passwordProtected: true, salt: 's', kdfType: 0, kdfIterations: 1, data: '' }
const keeOtp = (text: string) => `<Entry><String><Key>otp</Key><Value>${text}</Value></String></Entry>`
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
  ['a display of Ente’s', `${link}&codeDisplay=%7B%22note%22%3A%22${much('n')}%22%7D\n`],
  ['a display of Ente’s, each letter escaped', `${link}&codeDisplay=%7B%22note%22%3A%22${much('%6e')}%22%7D\n`],
  ['links that are long', `${link}&image=${'i'.repeat(900)}\n`.repeat(size / 1000)],
  ['links with long names', `${link.replace('A:b', `${'%C3%A4'.repeat(150)}:b`)}\n`.repeat(size / 1000)],
  [
    'accounts of Steam’s',
    `{"accounts":{${Array.from({ length: size / 100 }, (_, at) => `"${at}":{"account_name":"n${at}","shared_secret":"QUJDREVGR0hJSktMTU5PUFFSU1Q=","uri":""}`)}}}`,
  ],
  ['devices', `${link}${much('&deviceid=')}`],
  ['starts of links', much('otpauth://')],
  ['links', much(`${link}\n`)],
  ['links of Ente’s', much(`${link}&codeDisplay=%7B%7D\n`)],
  ['links of WinAuth’s', much(`${link}&digits=6&icon=x\n`)],
  ['links of Google’s', much('otpauth-migration://offline?data=AA\n')],
  [
    'empty logins in links of Google’s',
    much(`otpauth-migration://offline?data=${Buffer.from('0a00'.repeat(19_000), 'hex').toString('base64')}\n`),
  ],
  [
    'batches of Google’s, each of a thousand parts',
    Array.from({ length: 2000 }, (_, at) => googleLink(batch(at))).join('\n'),
  ],
  ['parts of one batch of Google’s', Array.from({ length: 1000 }, (_, at) => googleLink(batch(7, at))).join('\n')],
  ['numbers in links of Google’s', `${googleLink(numbers)}\n`.repeat(size / 1_000_000)],
  ['numbers that do not end', `${googleLink(Buffer.alloc(700_000, 0xff))}\n`.repeat(size / 1_000_000)],
  ['lengths in lengths', `${googleLink(nested)}\n`.repeat(size / 1_000_000)],
  ['one link of Google’s', `otpauth-migration://offline?data=${'CgAK'.repeat(240_000)}\n`],
  [
    'sealed entries of the Authenticator extension',
    `{${Array.from({ length: 28_000 }, (_, at) => `"${at}":{"encrypted":true,"type":"totp","secret":"v4:${'A'.repeat(44)}"}`)}}`,
  ],
  ['starts of XML', much('<?xml ')],
  ['letters', much('aB3')],
  ['brackets', much('[')],
  ['braces', much('{"a":')],
  ['colons in a seal', JSON.stringify({ schemaVersion: 4, services: [], servicesEncrypted: much(':') })],
  ['bars in a seal', JSON.stringify({ ...bitwarden, encKeyValidation_DO_NOT_EDIT: `2.${much('|')}` })],
  ['entries', `{"version":1,"header":{"slots":null,"params":null},"db":{"version":3,"entries":[${much('{},')}{}]}}`],
  ['numbers', `[${much('1,')}1]`],
  ['rows', `name,otpauth\n${much('a,b\n')}`],
  ['elements', `<?xml version="1.0"?><KeePassFile>${much('<a/>')}</KeePassFile>`],
  ['fields of KeeOtp’s', `<KeePassFile><Root><Group>${keeOtp(`key=${much('+')}`)}</Group></Root></KeePassFile>`],
  ['quotes', `"${much('\\"')}`],
  ['percent signs', `${link}&codeDisplay=${much('%')}`],
  [
    'categories of many logins',
    stratum({
      Authenticators: Array(15_000).fill({ Type: 2, Algorithm: 0, Secret: 'x' }),
      AuthenticatorCategories: Array(40_000).fill({ CategoryId: 1, AuthenticatorSecret: 'x' }),
      Categories: [{ Id: 1, Name: 'n'.repeat(50) }],
    }),
  ],
  [
    'a name of two groups of each login',
    JSON.stringify({
      version: 1,
      header: { slots: null, params: null },
      db: {
        version: 3,
        groups: [{ uuid: 'a', name: much('n') }],
        entries: Array(5000).fill({ type: 'totp', info: {}, groups: ['a', 'a'] }),
      },
    }),
  ],
  [
    'categories of one login',
    stratum({
      AuthenticatorCategories: Array(80_000).fill({ CategoryId: 1, AuthenticatorSecret: 'x' }),
      Categories: [{ Id: 1, Name: much('n').slice(0, 1000) }],
    }),
  ],
])('megabytes of %s are read or refused in time', async (_, text) => {
  // Minutes where the work grows with the square of the file; one to two seconds as it is.
  expect(await inTime(() => readFile(new TextEncoder().encode(text), 'any'), 10_000)).toHaveProperty('ok')
})

import { expect, test } from 'vitest'
import { readFile } from '../../../../src/core/importers/read-file'

const file = (strings: Readonly<Record<string, string>>, attribute = '') => {
  const fields = Object.entries({ Title: 'A', UserName: 'b', ...strings }).map(
    ([key, value]) => `<String><Key>${key}</Key><Value${attribute}>${value.replaceAll('&', '&amp;')}</Value></String>`,
  )
  return `<KeePassFile><Meta/><Root><Group><Name>g</Name><Entry>${fields.join('')}</Entry></Group></Root></KeePassFile>`
}

async function entriesOf(text: string) {
  const read = await readFile(new TextEncoder().encode(text), '')
  if (!read.ok) throw new Error(read.reason)
  return [...read.logins, ...read.skipped]
}

const key = 'YAJQRNHM5L6T7SZT'
test.each([
  ['text as a key', { 'TimeOtp-Secret': 'twelve bytes' }, [{ secret: 'OR3WK3DWMUQGE6LUMVZQ', type: 'totp' }]],
  [
    'one for time and one for a counter',
    { otp: key, 'HmacOtp-Secret-Base32': key },
    [{ type: 'totp' }, { type: 'hotp' }],
  ],
  ['a plus in base64', { otp: 'key=++++/////w==++++++++&encoding=base64' }, [{ reason: 'key-characters' }]],
  ['base64 with a plus', { otp: `key=${'+'.repeat(20)}&encoding=base64` }, [{ secret: '7PX3567PX3567PX3567PX356' }]],
  ['hex that is none', { 'TimeOtp-Secret-Hex': 'xyz' }, [{ reason: 'key-characters' }]],
  ['an encoding of nobody', { otp: `key=${key}&encoding=rot13` }, [{ reason: 'key-missing' }]],
  [
    'an algorithm of nobody',
    { 'TimeOtp-Secret-Base32': key, 'TimeOtp-Algorithm': 'HMAC-MD5' },
    [{ reason: 'unknown-algorithm' }],
  ],
  ['ten digits', { 'TOTP Seed': key, 'TOTP Settings': '30;10' }, [{ reason: 'digits-out-of-range' }]],
  ['a day long period', { otp: `key=${key}&step=86400` }, [{ reason: 'period-out-of-range' }]],
  ['settings of nobody', { 'TOTP Seed': key, 'TOTP Settings': 'often' }, [{ reason: 'period-out-of-range' }]],
  ['empty settings', { 'TOTP Seed': key, 'TOTP Settings': '', 'TimeOtp-Period': '' }, [{ period: 30, digits: 6 }]],
  ['a name in capitals', { OTP: `key=${key}&Size=8` }, [{ digits: 8 }]],
  ['no code', { otp: ' ' }, [{ issuer: 'A', label: 'b', reason: 'no-otp' }]],
])('%s', async (_, strings, expected) => {
  expect(await entriesOf(file(strings))).toMatchObject(expected)
})

test('a sealed text out of a database is not taken for a key', async () => {
  expect(await entriesOf(file({ otp: key }, ' Protected="True"'))).toMatchObject([{ reason: 'entry-unreadable' }])
})

test('a file without its root is damaged', async () => {
  expect(await readFile(new TextEncoder().encode('<KeePassFile><Meta/></KeePassFile>'), '')).toMatchObject({
    reason: 'import-damaged',
  })
})

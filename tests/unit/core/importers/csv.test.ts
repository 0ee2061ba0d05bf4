import { expect, test } from 'vitest'
import { csvColumns, readCsv } from '../../../../src/core/importers/csv'
import { BadFile } from '../../../../src/core/importers/importer'
import { readFile } from '../../../../src/core/importers/read-file'

const problem = (text: string | null) => {
  try {
    return readCsv(text).length
  } catch (error) {
    if (error instanceof BadFile) return error.reason
    throw error
  }
}

test.each([
  ['quotes inside quotes', 'a,b\n"say ""hi""",2\n', [{ a: 'say "hi"', b: '2' }]],
  ['breaks and commas inside quotes', 'a,b\r\n"1,\r\n2","\n"\r\n', [{ a: '1,\r\n2', b: '\n' }]],
  [
    'line breaks of old Macs',
    'a,b\r1,2\r3,4',
    [
      { a: '1', b: '2' },
      { a: '3', b: '4' },
    ],
  ],
  [
    'blank lines and no end',
    '\ufeffa,b\n\n1,\n\n\n,2'.slice(1),
    [
      { a: '1', b: '' },
      { a: '', b: '2' },
    ],
  ],
  ['semicolons', 'a;b\n1,5;2', [{ a: '1,5', b: '2' }]],
  ['tabs', 'a\tb\n1\t"2"', [{ a: '1', b: '2' }]],
  ['empty cells too many', 'a,b\n1,2,,\n', [{ a: '1', b: '2' }]],
  ['a cell too few', 'a,b\n1\n', [null]],
  ['a cell too many', 'a,b\n1,2,3\n', [null]],
  ['quotes in the middle of a word', 'a,b\n1"2",3\n', [{ a: '1"2"', b: '3' }]],
  ['an empty row in quotes', 'a,b\n"",""', [{ a: '', b: '' }]],
  ['names of what every object has', '__proto__,constructor\n1,2', [JSON.parse('{"__proto__":"1","constructor":"2"}')]],
])('%s', (_, text, rows) => {
  expect(readCsv(text)).toEqual(rows)
})

test.each([
  ['a quote that is never closed', 'a,b\n"1,2\n3,4\n', 'import-damaged'],
  ['letters after a closing quote', 'a,b\n"1"x,2\n', 'import-damaged'],
  ['no table', 'a word\n', 'import-damaged'],
  ['no text', null, 'import-damaged'],
  ['a row without end', `a,b\n${','.repeat(1_000_000)}`, 'import-damaged'],
  ['a header without end', `${'a,'.repeat(20_000)}\n1,2`, 'import-damaged'],
  ['rows without end', `a,b\n${'1,2\n'.repeat(2_000_000)}`, 'import-too-large'],
])('%s: %s', (_, text, reason) => {
  const before = performance.now()
  expect(problem(text)).toBe(reason)
  expect(performance.now() - before).toBeLessThan(2000)
})

test('the header is read alone, whatever follows it', () => {
  expect(csvColumns('Title,"User name"s,"x"\n1,2,3')).toEqual([])
  expect(csvColumns('Title,"User ""name""",x\n"unclosed')).toEqual(['title', 'user "name"', 'x'])
  expect(csvColumns(null)).toEqual([])
})

const key = 'YAJQRNHM5L6T7SZT'
async function entriesOf(text: string) {
  const read = await readFile(new TextEncoder().encode(text), '')
  if (!read.ok) throw new Error(read.reason)
  return { from: read.from, entries: [...read.logins, ...read.skipped] }
}

test.each([
  ['a key', 'totp', key, { type: 'totp', digits: 6, issuer: 'A', label: 'b' }],
  ['a link', 'otp_auth_url', `otpauth://hotp/x:y?secret=${key}&counter=3`, { type: 'hotp', counter: 3, issuer: 'x' }],
  ['Steam', 'otp', `steam://${key}`, { type: 'steam' }],
  ['nothing', 'totp', '', { issuer: 'A', label: 'b', reason: 'no-otp' }],
  ['what is none', '2FA', 'ask Bob!', { reason: 'key-characters' }],
  ['a web address', 'totp', 'https://example.com', { reason: 'not-otpauth' }],
])('a table of any app whose column for the code holds %s', async (_, column, code, expected) => {
  const { from, entries } = await entriesOf(`name,username,${column}\nA,b,${code}\n`)
  expect(from).toBe('CSV')
  expect(entries).toMatchObject([expected])
})

test.each([
  ['motp', { reason: 'unknown-type' }],
  ['HOTP', { type: 'hotp', counter: 7 }],
  ['login', { type: 'hotp', counter: 7 }],
])('a type called %s', async (type, expected) => {
  expect((await entriesOf(`issuer,type,secret,counter\nA,${type},${key},7\n`)).entries).toMatchObject([expected])
})

test('a link with a comma is not a table', async () => {
  expect((await entriesOf(`otpauth://totp/a,secret?secret=${key},otp`)).from).toBe('otpauth links')
})

test('a name beside an issuer is the name of the login', async () => {
  const { entries } = await entriesOf(`name,issuer,secret\nb,A,${key}\n`)
  expect(entries).toMatchObject([{ issuer: 'A', label: 'b' }])
})

test('a row that does not fit is told, and the others are read', async () => {
  const { entries } = await entriesOf(`name,username,totp\nA,b,${key}\nC,d\nE,f,${key}\n`)
  expect(entries).toMatchObject([{ issuer: 'A' }, { issuer: 'E' }, { reason: 'entry-unreadable' }])
})

test('a link that the end of the file cut off is not taken', async () => {
  const link = (name: string) => `otpauth://totp/${name}?secret=${key}&issuer=${name}&period=30`
  const whole = `name,username,totp\nA,b,${link('A')}\nC,d,${link('Cee')}`
  expect((await entriesOf(whole)).entries).toMatchObject([{ issuer: 'A' }, { issuer: 'Cee' }])
  const cut = whole.slice(0, -'ee&period=30'.length)
  expect((await entriesOf(cut)).entries).toMatchObject([{ issuer: 'A' }, { reason: 'entry-unreadable' }])
})

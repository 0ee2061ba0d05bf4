import { createCipheriv, pbkdf2Sync, randomFillSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { readFile } from '../../../../src/core/importers/read-file'
import { javaMap } from '../../../fixtures/imports/freeotp/java-map'
import { signed } from '../../../fixtures/imports/key-bytes'
import { zip } from '../../../fixtures/imports/zip'
import { inTime } from './in-time'

/** As in `hostile-text.test.ts`. */
const size = process.env.COUNTERSIGN_LONG ? 19_900_000 : 3_000_000
const link = 'otpauth://totp/A:b?secret=YAJQRNHM5L6T7SZT3X33N7FHAFFAQOHA\n'
const much = (text: string) => text.repeat(Math.ceil(size / text.length))

const marked = (mark: string, bytes: Buffer) => Buffer.concat([Buffer.from(mark, 'hex'), bytes])
const twoEach = (text: string) => Buffer.from(text.slice(0, size / 2), 'utf16le')

/** A map of one text, whose length is four bytes. */
function longText(bytes: Buffer): Buffer {
  const [whole, key] = [javaMap([['', '']]), Buffer.from('740000', 'hex')]
  const start = whole.subarray(0, whole.indexOf(key) + key.length)
  const length = Buffer.alloc(8)
  length.writeUInt32BE(bytes.length, 4)
  return Buffer.concat([start, Buffer.of(0x7c), length, bytes, Buffer.of(0x78)])
}

const text = (value: string) => `t${String.fromCharCode(value.length >> 8, value.length & 0xff)}${value}`

/** A map of plain letters, as many entries as it says: made at once, where there are many. */
function plainMap(entries: readonly (readonly [string, string])[], count = entries.length): Buffer {
  const empty = javaMap([])
  empty.writeUInt32BE(count, empty.length - 5)
  const all = entries.map(([key, value]) => `${text(key)}${text(value)}`).join('')
  return Buffer.concat([empty.subarray(0, -1), Buffer.from(all, 'latin1'), Buffer.of(0x78)])
}

const numbered = (count: number) => Array.from({ length: count }, (_, at) => [String(at), '{}'] as const)

/** FreeOTP's backup of so many logins, with the right password. */
function sealedMap(count: number): Buffer {
  const [salt, master] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
  const sealed = (by: Buffer, key: Buffer, mToken: string) => {
    const cipher = createCipheriv('aes-256-gcm', by, Buffer.alloc(12, 3)).setAAD(Buffer.from(mToken))
    const bytes = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()])
    const mParameters = signed(
      Buffer.concat([Buffer.from('3011040c', 'hex'), Buffer.alloc(12, 3), Buffer.from('020110', 'hex')]),
    )
    return { mCipher: 'AES/GCM/NoPadding', mCipherText: signed(bytes), mParameters, mToken }
  }
  const mEncryptedKey = sealed(pbkdf2Sync('any', salt, 1000, 32, 'sha512'), master, 'AES')
  const head = { mAlgorithm: 'PBKDF2withHmacSHA512', mEncryptedKey, mIterations: 1000, mSalt: signed(salt) }
  const key = JSON.stringify({ key: JSON.stringify(sealed(master, Buffer.alloc(20, 4), 'HmacSHA1')) })
  const entries = Array.from({ length: count }, (_, at) => [
    [`${at}-token`, JSON.stringify({ algo: 'SHA1', label: `${at}`, digits: 6, type: 'TOTP' })] as const,
    [String(at), key] as const,
  ])
  return plainMap([['masterKey', JSON.stringify(head)], ...entries.flat()])
}

/** An archive behind whose directory follows a comment of nothing but ends of directories. */
function endsOfDirectories(files: readonly { readonly name: string; readonly data: Buffer }[]): Buffer {
  const comment = Buffer.alloc(0xffff)
  // Each says of its own comment that it reaches the file's end, but the last one.
  for (let at = 0; at + 22 < comment.length; at += 22) {
    comment.writeUInt32LE(0x06054b50, at)
    comment.writeUInt16LE((comment.length - at - 22) & 0xffff, at + 20)
  }
  const whole = zip(files)
  whole.writeUInt16LE(comment.length, whole.length - 2)
  return Buffer.concat([whole, comment])
}

test.each([
  ['chance', () => randomFillSync(Buffer.alloc(size))],
  ['chance behind an archive’s mark', () => marked('504b0304', randomFillSync(Buffer.alloc(size)))],
  ['chance behind a map’s start', () => Buffer.concat([javaMap([]), randomFillSync(Buffer.alloc(size))])],
  ['nothing', () => Buffer.alloc(size)],
  ['links in two bytes a letter', () => marked('fffe', twoEach(much(link)))],
  ['links in two bytes a letter, the other way round', () => marked('feff', twoEach(much(link)).swap16())],
  ['halves of letters', () => marked('fffe', Buffer.alloc(size, 0xd8))],
  ['byte order marks', () => Buffer.from('efbbbf'.repeat(size / 3), 'hex')],
  [
    'byte order marks before a list',
    () => Buffer.concat([Buffer.from('efbbbf'.repeat(size / 3), 'hex'), Buffer.from('[]')]),
  ],
  ['entries of a map', () => plainMap(numbered(Math.floor(size / 20)), 1_000_000)],
  ['entries of a map, as many as it may have', () => plainMap(numbered(39_999))],
  ['sealed logins in a map, as many as it may have', () => sealedMap(Math.min(19_990, size / 500))],
  ['letters of two bytes in a map', () => longText(Buffer.alloc(size, Buffer.from('ä')))],
  ['letters of three bytes in a map', () => longText(Buffer.from(much('€')))],
  ['ends of directories', () => endsOfDirectories([{ name: 'export.data', data: randomFillSync(Buffer.alloc(size)) }])],
  [
    'files in an archive',
    () =>
      zip(Array.from({ length: 2_000 }, (_, at) => ({ name: `${at}`.padEnd(size / 4_500, 'x'), data: Buffer.of(1) }))),
  ],
])('megabytes of %s are read or refused in time', async (_, make) => {
  const bytes = new Uint8Array(make())
  // Twenty thousand sealed logins, as many as the long run has, are two seconds on a slow machine by themselves.
  const limit = process.env.COUNTERSIGN_LONG ? 10_000 : undefined
  expect(await inTime(() => readFile(bytes, 'any'), limit)).toHaveProperty('ok')
})

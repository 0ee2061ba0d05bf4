import { readFileSync } from 'node:fs'
import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readFile } from '../../../../src/core/importers/read-file'
import { openZip } from '../../../../src/core/importers/zip'
import { zipDirectory } from '../../../../src/core/importers/zip/directory'
import { type ZipFile, zip } from '../../../fixtures/imports/zip'

const text = Buffer.from('otpauth://totp/A:b?secret=YAJQRNHM5L6T7SZT3X33N7FHAFFAQOHA\n'.repeat(20))
const archive = (bytes: Uint8Array) => new Uint8Array(bytes)
const put = (bytes: Uint8Array, at: number, value: number, length: 2 | 4) =>
  Buffer.from(bytes.buffer).writeUIntLE(value, at, length)
const directoryAt = (bytes: Uint8Array) => Buffer.from(bytes).indexOf(Buffer.from('504b0102', 'hex'))
const endAt = (bytes: Uint8Array) => Buffer.from(bytes).indexOf(Buffer.from('504b0506', 'hex'))

/** A file of one entry with one number of its directory and of its own header changed. */
function lying(
  change: (bytes: Uint8Array, directory: number, end: number) => void,
  files: readonly ZipFile[] = [{ name: 'Accounts.txt', data: text }],
) {
  const bytes = archive(zip(files))
  change(bytes, directoryAt(bytes), endAt(bytes))
  return bytes
}

/** What reading says, and the processor's milliseconds that it took. */
async function outcome(bytes: Uint8Array<ArrayBuffer>, name = 'Accounts.txt', password = '') {
  const before = process.cpuUsage()
  const took = () => {
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
  try {
    return { length: (await openZip(bytes).read(name, password)).length, took: took() }
  } catch (error) {
    return { reason: (error as { reason?: string }).reason, took: took() }
  }
}

describe.each(['ae-1', 'ae-2', 'old'] as const)('%s', (sealed) => {
  const password = 'a key of ours'
  const made = (isStored: boolean) => archive(zip([{ name: 'Accounts.txt', data: text, password, sealed, isStored }]))

  test.each([true, false])('opens with its password, stored: %s', async (isStored) => {
    expect(Buffer.from(await openZip(made(isStored)).read('Accounts.txt', password))).toEqual(text)
  })

  test('a changed byte of the data gives nothing', async () => {
    const bytes = made(false)
    const at = directoryAt(bytes) - 40
    bytes[at] = (bytes[at] ?? 0) ^ 1
    expect((await outcome(bytes, 'Accounts.txt', password)).reason).toMatch(/^import-(?:damaged|password-wrong)$/)
  })

  test('two hundred wrong passwords are all told', async () => {
    const bytes = made(false)
    for (let tried = 0; tried < 200; tried++) {
      // The old encryption's check is a byte: one wrong password in 256 passes it, and is told by what comes out.
      expect(await outcome(bytes, 'Accounts.txt', `wrong ${tried}`)).toMatchObject({ reason: 'import-password-wrong' })
    }
  })
})

test('files are opened by name', async () => {
  const bytes = archive(
    zip([
      { name: 'a', data: text },
      { name: 'ü/b', data: Buffer.from('two') },
      { name: 'c', data: Buffer.alloc(0) },
    ]),
  )
  expect(zipDirectory(bytes)?.entries.map(({ name }) => name)).toEqual(['a', 'ü/b', 'c'])
  const opened = openZip(bytes)
  expect(Buffer.from(await opened.read('ü/b', '')).toString()).toBe('two')
  expect(await opened.read('c', '')).toHaveLength(0)
  await expect(opened.read('d', '')).rejects.toMatchObject({ reason: 'import-damaged' })
})

describe('bombs', () => {
  const zeros = (name: string, megabytes: number): ZipFile => {
    const data = Buffer.alloc(megabytes * 1024 * 1024)
    return { name, data, packed: deflateRawSync(data, { level: 9 }) }
  }

  test('one that says how large it is', async () => {
    const bytes = archive(zip([zeros('Accounts.txt', 40)]))
    expect(bytes.length).toBeLessThan(100_000)
    const { reason, took } = await outcome(bytes)
    expect(reason).toBe('import-too-large')
    expect(took).toBeLessThan(500)
  })

  test.each([1000, 30 * 1024 * 1024])('one of 150 MB that says %i bytes is cut off while it runs', async (said) => {
    const bytes = lying((made, at) => put(made, at + 24, said, 4), [zeros('Accounts.txt', 150)])
    const before = process.memoryUsage.rss()
    const { reason, took } = await outcome(bytes)
    expect(reason).toBe('import-damaged')
    expect(took).toBeLessThan(1500)
    expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 1024 * 1024)
  })

  test('many files share one budget', async () => {
    const opened = openZip(archive(zip(['a', 'b', 'c', 'd'].map((name) => zeros(name, 10)))))
    for (const name of ['a', 'b', 'c']) expect(await opened.read(name, '')).toHaveLength(10 * 1024 * 1024)
    await expect(opened.read('d', '')).rejects.toMatchObject({ reason: 'import-too-large' })
  })

  test('files that share their bytes', async () => {
    const files = ['Accounts.txt', 'other'].map((name) => ({ name, data: text }))
    const bytes = lying((made, at) => {
      const second = Buffer.from(made).indexOf(Buffer.from('504b0102', 'hex'), at + 4)
      put(made, second + 42, 0, 4)
    }, files)
    expect(await outcome(bytes)).toMatchObject({ reason: 'import-damaged' })
  })

  test('more than ten thousand files', async () => {
    const files = Array.from({ length: 10_001 }, (_, at) => ({
      name: at === 0 ? 'Accounts.txt' : `f${at}`,
      data: Buffer.of(1),
      isStored: true,
    }))
    const bytes = archive(zip(files))
    const { reason, took } = await outcome(bytes)
    expect(reason).toBe('import-damaged')
    expect(took).toBeLessThan(500)
  })

  test('an archive inside of one is not opened', async () => {
    const inner = zip([{ name: 'Accounts.txt', data: text }])
    expect(await readFile(archive(zip([{ name: 'Accounts.txt', data: inner }])), '')).toMatchObject({
      reason: 'import-damaged',
    })
  })
})

test.each<readonly [string, (bytes: Uint8Array, directory: number, end: number) => void]>([
  ['more bytes than there are', (bytes, at) => put(bytes, at + 20, 0xfffffff0, 4)],
  ['fewer bytes', (bytes, at) => put(bytes, at + 20, 10, 4)],
  ['one byte too many to come', (bytes, at) => put(bytes, at + 24, text.length + 1, 4)],
  ['one byte too few to come', (bytes, at) => put(bytes, at + 24, text.length - 1, 4)],
  ['another checksum', (bytes, at) => put(bytes, at + 16, crc32(text) ^ 1, 4)],
  ['another method', (bytes, at) => put(bytes, at + 10, 0, 2)],
  ['a start beyond the end', (bytes, at) => put(bytes, at + 42, 0xffffff00, 4)],
  ['a start inside the data', (bytes, at) => put(bytes, at + 42, 9, 4)],
  ['a name of 60,000 letters', (bytes, at) => put(bytes, at + 28, 60_000, 2)],
  ['an extra field of 60,000 bytes in its own header', (bytes) => put(bytes, 28, 60_000, 2)],
  ['a directory beyond the end', (bytes, _, end) => put(bytes, end + 16, 0xfffffff0, 4)],
  ['a directory of more files', (bytes, _, end) => put(bytes, end + 10, 9, 2)],
  ['two disks', (bytes, _, end) => put(bytes, end + 4, 1, 2)],
  ['no signature of the file', (bytes) => put(bytes, 2, 0, 2)],
])('a header that names %s gives nothing', async (_, change) => {
  const { reason, took } = await outcome(lying(change))
  expect(reason).toBe('import-damaged')
  expect(took).toBeLessThan(500)
})

test('a method of its own is told', async () => {
  const bytes = lying((made, at) => {
    put(made, at + 10, 12, 2)
    put(made, 8, 12, 2)
  })
  expect(await outcome(bytes)).toMatchObject({ reason: 'import-not-supported' })
})

test('what is no archive has no directory', () => {
  for (const bytes of [
    new Uint8Array(),
    archive(Buffer.from('PK\x03\x04')),
    archive(deflateRawSync(text)),
    archive(Buffer.alloc(100_000)),
  ]) {
    expect(zipDirectory(bytes)).toBeNull()
  }
})

test('every cut of a file is told in time', async () => {
  const whole = new Uint8Array(readFileSync('tests/fixtures/imports/one-password/export.1pux'))
  for (let length = 0; length < whole.length; length += 61) {
    const read = await readFile(whole.slice(0, length), '')
    expect(read.ok).toBe(false)
  }
})

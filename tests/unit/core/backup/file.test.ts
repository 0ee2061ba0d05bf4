import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { checksumOf } from '../../../../src/core/backup/bound'
import type { BackupFile } from '../../../../src/core/backup/format'
import { parseBackup } from '../../../../src/core/backup/parse-file'
import { readBackup } from '../../../../src/core/backup/read'
import { writeBackup } from '../../../../src/core/backup/write'
import { madeAccount } from '../../made-account'
import { seededRandom } from '../../seeded-random'

const random = seededRandom(12)
const now = 1_760_000_000_000
const passphrase = 'copper lantern 31 meadow'
const accounts = [madeAccount(), madeAccount({ id: '11111111-1111-4111-8111-111111111111', label: 'bruno' })]
const text = await writeBackup(accounts, passphrase, now, random)
const file: BackupFile = JSON.parse(text)
const withChecksum = (changed: object) => {
  const { checksum: _, ...rest } = { ...file, ...changed }
  return JSON.stringify({ ...rest, checksum: checksumOf(rest) })
}

describe('a backup file', () => {
  test('says what it is, how it is opened and how it was sealed, and nothing of what it holds', () => {
    expect(Object.keys(file)).toEqual([
      ...['format', 'version', 'createdAt', 'howToOpen', 'kdf', 'nonce', 'sealed', 'checksum'],
    ])
    expect(file).toMatchObject({ format: 'countersign-backup', version: 1, createdAt: now })
    expect(file.kdf).toMatchObject({ name: 'argon2id', version: 19, memory: 65_536, passes: 3, lanes: 4 })
    expect(file.howToOpen).toContain('open-backup.mjs')
    expect(text).not.toMatch(/anna|bruno|GEZDGNBV|Amazon/)
  })

  test('is of one size for few logins, and has a salt and a nonce of its own each time', async () => {
    const other: BackupFile = JSON.parse(await writeBackup([], passphrase, now, random))
    expect(other.sealed.length).toBe(file.sealed.length)
    expect(other.kdf.salt).not.toBe(file.kdf.salt)
    expect(other.nonce).not.toBe(file.nonce)
  })

  test('opens with its passphrase however that is typed, and with no other', async () => {
    const accented = await writeBackup(accounts, 'caf\u00e9 au lait 12', now, random)
    expect(await readBackup(accented, 'cafe\u0301 au lait 12')).toMatchObject({ ok: true, accounts })
    expect(await readBackup(accented, 'cafe au lait 12')).toEqual({ ok: false, reason: 'backup-passphrase' })
  })

  test('opens after a mail program had it: other line ends, a byte order mark', async () => {
    expect(await readBackup(`\ufeff${text.replaceAll('\n', '\r\n')}`, passphrase)).toMatchObject({ ok: true })
  })

  test('of whatever else is told', () => {
    for (const other of [undefined, null, 5, '', '{}', '[]', 'null', 'otpauth://totp/x', '{"format":"aegis"}']) {
      expect(parseBackup(other)).toBe('not-a-backup')
    }
    expect(parseBackup(withChecksum({ version: 2, more: 1 }))).toBe('backup-too-new')
    const damaged = [
      { version: 0 },
      { createdAt: '1' },
      { createdAt: -1 },
      { createdAt: 9e15 },
      { howToOpen: 5 },
      { kdf: { ...file.kdf, more: 1 } },
      { kdf: { ...file.kdf, salt: 'A' } },
      { nonce: 'AAAA' },
      { nonce: ` ${file.nonce}` },
      { sealed: 'AAAA' },
      { more: 1 },
    ]
    for (const change of damaged)
      expect(parseBackup(withChecksum(change)), JSON.stringify(change)).toBe('backup-damaged')
    expect(parseBackup(JSON.stringify({ ...file, kdf: null }))).toBe('backup-damaged')
    expect(parseBackup(JSON.stringify({ ...file, checksum: createHash('sha256').digest('base64') }))).toBe(
      'backup-damaged',
    )
  })

  test('that asks for a key derivation out of bounds is told before anything is derived', async () => {
    for (const change of [
      { memory: 8 },
      { memory: 4_194_304 },
      { passes: 1 },
      { passes: 1e9 },
      { lanes: 99 },
      { name: 'x' },
    ]) {
      const changed = withChecksum({ kdf: { ...file.kdf, ...change } })
      expect(await readBackup(changed, passphrase)).toEqual({ ok: false, reason: 'backup-kdf-out-of-bounds' })
    }
  })

  test('gives back what it can read, and names the rest with the reason', async () => {
    const broken = [
      { ...madeAccount({ label: 'no key' }), secret: '!' },
      { ...madeAccount({ label: 'no field' }), digits: undefined },
      madeAccount({ label: 'many digits', digits: 12 }),
      madeAccount({ label: 'no time', period: 0 }),
      madeAccount({ label: 'no id', id: '../x' }),
      5,
    ]
    const mixed = await writeBackup([...broken, madeAccount()] as never, passphrase, now, random)
    expect(await readBackup(mixed, passphrase)).toMatchObject({
      accounts: [madeAccount()],
      skipped: [
        { issuer: 'Amazon', label: 'no key', reason: 'key-characters' },
        { label: 'no field', reason: 'entry-unreadable' },
        { label: 'many digits', reason: 'digits-out-of-range' },
        { label: 'no time', reason: 'period-out-of-range' },
        { label: 'no id', reason: 'entry-unreadable' },
        { issuer: '', label: '', reason: 'entry-unreadable' },
      ],
    })
  })
})

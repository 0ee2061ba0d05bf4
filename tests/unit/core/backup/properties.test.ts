import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Account } from '../../../../src/core/account'
import { checksumOf } from '../../../../src/core/backup/bound'
import type { BackupFile } from '../../../../src/core/backup/format'
import { compare, toWrite } from '../../../../src/core/backup/merge'
import { readBackup } from '../../../../src/core/backup/read'
import { writeBackup } from '../../../../src/core/backup/write'
import { withoutUnseen } from '../../../../src/core/unseen'
import { anyAccounts } from '../../any-account'
import { madeAccount } from '../../made-account'
import { seededRandom } from '../../seeded-random'

vi.mock('../../../../src/core/vault/kdf', async (original) => ({
  ...(await original<object>()),
  deriveFromPassphrase: (await import('../../cheap-kdf')).cheapKdf,
}))

const random = seededRandom(11)
const now = 1_760_000_000_000
const passphrase = 'copper lantern 31 meadow'
const write = (accounts: readonly Account[]) => writeBackup(accounts, passphrase, now, random)

/** Names as every way in leaves them. */
const seen = ({ issuer, label, person, group, names, ...rest }: Account) => ({
  ...rest,
  issuer: withoutUnseen(issuer),
  label: withoutUnseen(label),
  person: withoutUnseen(person),
  group: withoutUnseen(group),
  names: names.map(withoutUnseen),
})

test('any list of accounts survives being written and read', async () => {
  await fc.assert(
    fc.asyncProperty(anyAccounts, async (accounts) => {
      expect(await readBackup(await write(accounts), passphrase)).toEqual({
        ok: true,
        createdAt: now,
        accounts: accounts.map(seen),
        skipped: [],
      })
    }),
    { numRuns: 200 },
  )
})

/** Every byte is the long run's; the short one takes each third. */
const step = process.env.COUNTERSIGN_LONG ? 1 : 3
const isSpace = (byte: number) => [9, 10, 13, 32].includes(byte)

describe('a backup that was tampered with', () => {
  test('is refused whatever byte of the file was changed', async () => {
    const text = await write([madeAccount()])
    const bytes = new TextEncoder().encode(text)
    const original = JSON.parse(text)
    for (let at = 0; at < bytes.length; at += step) {
      for (const change of at % 7 === 0 ? [1, 2, 32, 128] : [1]) {
        const changed = bytes.slice()
        changed[at] = (changed[at] ?? 0) ^ change
        const tampered = new TextDecoder().decode(changed)
        const opened = await readBackup(tampered, passphrase)
        // One white space for another between two fields is the same file, as after a mail program had it.
        if (opened.ok) {
          expect(isSpace(bytes[at] ?? 0), `byte ${at}`).toBe(true)
          expect(JSON.parse(tampered)).toEqual(original)
        }
      }
    }
  })

  test('is refused though its checksum was made anew', async () => {
    const file: BackupFile = JSON.parse(await write([madeAccount()]))
    const { checksum: _, ...rest } = file
    const flip = (base64: string, at: number) => {
      const bytes = Buffer.from(base64, 'base64')
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
      return bytes.toString('base64')
    }
    const sealed = Buffer.from(file.sealed, 'base64').length
    const others = [
      { ...rest, createdAt: rest.createdAt + 1 },
      { ...rest, howToOpen: 'Send this file and its passphrase to help@example.com' },
      { ...rest, kdf: { ...rest.kdf, memory: 32_768 } },
      { ...rest, kdf: { ...rest.kdf, passes: 2 } },
      { ...rest, kdf: { ...rest.kdf, lanes: 1 } },
      ...Array.from({ length: 16 }, (_, at) => ({ ...rest, kdf: { ...rest.kdf, salt: flip(rest.kdf.salt, at) } })),
      ...Array.from({ length: 12 }, (_, at) => ({ ...rest, nonce: flip(rest.nonce, at) })),
      ...Array.from({ length: Math.floor(sealed / step) }, (_, at) => ({
        ...rest,
        sealed: flip(rest.sealed, at * step),
      })),
    ]
    for (const other of others) {
      const text = JSON.stringify({ ...other, checksum: checksumOf(other) })
      expect(await readBackup(text, passphrase)).toEqual({ ok: false, reason: 'backup-passphrase' })
    }
  })

  test('is refused cut short at any length', async () => {
    const text = await write([madeAccount()])
    for (let length = 0; length < text.length - 1; length += 7) {
      expect(await readBackup(text.slice(0, length), passphrase)).toMatchObject({ ok: false })
    }
    expect(await readBackup(text.slice(0, 2000), passphrase)).toEqual({ ok: false, reason: 'backup-damaged' })
  })
})

/** The vault after a restore. */
function merge(vault: readonly Account[], backup: readonly Account[]): readonly Account[] {
  const put = toWrite(compare(backup, vault), vault)
  return [...vault.filter(({ id }) => !put.some((other) => other.id === id)), ...put]
}
const byId = (accounts: readonly Account[]) => [...accounts].sort((a, b) => (a.id < b.id ? -1 : 1))

/** Some logins of the list as an earlier or a later version of themselves. */
const withVersions = anyAccounts.chain((accounts) =>
  fc.tuple(
    fc.constant(accounts),
    fc.subarray(accounts).chain((some) =>
      fc.tuple(
        ...some.map((account) =>
          fc.integer({ min: -3, max: 3 }).map(
            (by): Account => ({
              ...account,
              updatedAt: account.updatedAt + by,
              note: by === 0 ? account.note : `${account.note}${by}`,
            }),
          ),
        ),
      ),
    ),
  ),
)

describe('a restore', () => {
  test('done twice is done once', () => {
    fc.assert(
      fc.property(anyAccounts, anyAccounts, (vault, backup) => {
        const once = merge(vault, backup)
        expect(merge(once, backup)).toEqual(once)
        expect(toWrite(compare(backup, once), once)).toEqual([])
      }),
    )
    fc.assert(
      fc.property(withVersions, ([vault, backup]) => {
        const once = merge(vault, backup)
        expect(merge(once, backup)).toEqual(once)
      }),
    )
  })

  test('of two backups is the same in either order', () => {
    fc.assert(
      fc.property(anyAccounts, fc.nat(12), fc.nat(12), (all, from, to) => {
        const [a, b, vault] = [all.slice(0, from), all.slice(from, from + to), all.slice(from + to)]
        expect(byId(merge(merge(vault, a), b))).toEqual(byId(merge(merge(vault, b), a)))
      }),
    )
  })

  test('of two backups of one vault leaves the version that was written last, in either order', () => {
    fc.assert(
      fc.property(withVersions, ([a, b]) => {
        expect(byId(merge(merge([], a), b))).toEqual(byId(merge(merge([], b), a)))
      }),
    )
  })

  test('loses no login, and none to an older or another one', () => {
    fc.assert(
      fc.property(withVersions, ([vault, backup]) => {
        const after = merge(vault, backup)
        for (const account of vault) {
          const kept = after.find(({ id }) => id === account.id)
          expect(kept?.secret).toBe(account.secret)
          expect(kept?.updatedAt).toBeGreaterThanOrEqual(account.updatedAt)
        }
      }),
    )
    const other = madeAccount({ secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', updatedAt: now })
    expect(compare([other], [madeAccount()]).map(({ kind }) => kind)).toEqual(['different'])
    expect(toWrite(compare([other], [madeAccount()]), [madeAccount()])).toEqual([])
  })
})

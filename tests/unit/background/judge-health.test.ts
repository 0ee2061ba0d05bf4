import { describe, expect, test, vi } from 'vitest'
import { namesSeveral } from '../../../src/background/several-people'
import type { Account } from '../../../src/core/account'
import type { Slot } from '../../../src/core/vault/format'
import { currentKdf } from '../../../src/core/vault/kdf'
import { madeAccount } from '../made-account'

vi.mock('webextension-polyfill', () => ({ default: {} }))
const { judgeHealth } = await import('../../../src/background/judge-health')

const now = 1_800_000_000_000
const day = 24 * 60 * 60 * 1000
const bytes = new Uint8Array(12)
const base = { id: 'slot', createdAt: now, nonce: bytes, wrapped: bytes }

const passphrase = (memory: number = currentKdf.memory): Slot => ({
  ...base,
  kind: 'passphrase',
  kdf: { name: 'argon2id', version: 19, ...currentKdf, memory, salt: bytes },
})
const recovery = (kept: boolean): Slot => ({ ...base, kind: 'recovery', salt: bytes, kept })
const passkey: Slot = { ...base, kind: 'passkey', name: 'Laptop', credentialId: bytes, salt: bytes }

const keys = [
  'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  'MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U',
]
const logins = (...given: readonly Partial<Account>[]) =>
  given.map((one, at) =>
    madeAccount({ id: `login ${at}`, label: `seller${at}@example.com`, secret: keys[at] ?? '', person: '', ...one }),
  )
const face = ({ id, issuer, label, person }: Account) => ({ id, issuer, label, person })

/** A vault that lacks nothing. */
const well: Parameters<typeof judgeHealth>[0] = {
  accounts: logins({}, {}, {}),
  slots: [passphrase(), recovery(true)],
  damage: [],
  authentic: true,
  correction: 0,
  lastBackupAt: now,
  now,
}

test('a vault that lacks nothing has no findings', () => {
  expect(judgeHealth(well)).toEqual([])
  expect(judgeHealth({ ...well, accounts: [], lastBackupAt: null })).toEqual([])
})

test('records or a header that something else wrote', () => {
  const damage = [{ id: 'login 0', kind: 'damaged', issuer: 'Amazon', label: '', person: '' }] as const
  expect(judgeHealth({ ...well, damage, authentic: false })).toEqual([{ kind: 'damaged', logins: 1 }])
  expect(judgeHealth({ ...well, authentic: false })).toEqual([{ kind: 'damaged', logins: 0 }])
})

test.each([
  ['the passphrase alone', [passphrase()], true],
  ['a recovery code that nobody noted as kept', [passphrase(), recovery(false)], true],
  ['a recovery code on paper', [passphrase(), recovery(true)], false],
  ['a passkey', [passphrase(), recovery(false), passkey], false],
])('with %s', (_, slots, lacks) => {
  expect(judgeHealth({ ...well, slots })).toEqual(lacks ? [{ kind: 'no-second-way' }] : [])
})

test('logins that no backup holds, and since when', () => {
  const accounts = logins({ createdAt: now - 3 }, { createdAt: now - 2 }, { createdAt: now - 1 })
  const found = (lastBackupAt: number | null) => judgeHealth({ ...well, accounts, lastBackupAt })
  expect(found(null)).toEqual([{ kind: 'no-backup', logins: 3, since: null }])
  expect(found(now - 2)).toEqual([{ kind: 'no-backup', logins: 1, since: now - 2 }])
  expect(found(now - 1)).toEqual([])
})

test('one key of two logins, told without the key', () => {
  const accounts = logins({}, { secret: keys[0] ?? '' }, {})
  const found = judgeHealth({ ...well, accounts })
  expect(found).toEqual([{ kind: 'same-key', logins: accounts.slice(0, 2).map(face) }])
  expect(JSON.stringify(found)).not.toContain(keys[0])
})

describe('a login that several people share', () => {
  const found = (...given: readonly Partial<Account>[]) => judgeHealth({ ...well, accounts: logins(...given) })
  const label = 'shop@example.com'

  test('by its field for the person', () => {
    const [only] = logins({ person: 'Anna, Bruno' })
    expect(found({ person: 'Anna, Bruno' }, { person: 'Carla' })).toEqual([
      { kind: 'shared', logins: only ? [face(only)] : [] },
    ])
  })

  test('by its name, which stands there once for each', () => {
    const twice = [
      { label, person: 'Anna' },
      { label: ` ${label.toUpperCase()}`, person: 'Bruno' },
    ]
    expect(found(...twice)).toEqual([{ kind: 'shared', logins: logins(...twice).map(face) }])
    // Named once, though each of the two names several as well.
    expect(found(...twice.map((one) => ({ ...one, person: `${one.person}, Carla` })))).toHaveLength(1)
  })

  test.each([
    ['one person has it twice', { label, person: 'Anna' }, { label, person: ' anna' }],
    ['nobody is named', { label, person: 'Anna' }, { label, person: '' }],
    ['it is another site’s', { label, person: 'Anna' }, { label, person: 'Bruno', origins: ['https://bank.example'] }],
    ['neither has a name', { label: '', person: 'Anna' }, { label: '', person: 'Bruno' }],
  ])('but not where %s', (_, one, other) => {
    expect(found(one, other)).toEqual([])
  })

  test.each([
    ...['Anna, Bruno', 'Anna & Bruno', 'Anna/Bruno', 'Anna; Bruno', 'Anna + Bruno', 'Anna und Bruno', 'Anna e Bruno'],
    ...['Ana y Bruno', 'Anna i Bruno', 'Anna ve Bruno', 'آنا، برونو', '安娜、布鲁诺'],
  ])('%s are several', (person) => {
    expect(namesSeveral(person)).toBe(true)
  })

  test.each(['', 'Anna', 'Anna Maria Rossi', 'Eva', 'さとう', '和子', 'Anna,', '& Co', 'Andy Brand', 'J. E. Y. Smith'])(
    '«%s» is one at most',
    (person) => {
      expect(namesSeveral(person)).toBe(false)
    },
  )
})

test('an enrolment that no page has accepted for longer than a day', () => {
  const accounts = logins({ confirmed: false, createdAt: now - day - 1 }, { confirmed: false, createdAt: now - day })
  const [old] = accounts
  if (!old) throw new Error('no login')
  expect(judgeHealth({ ...well, accounts })).toEqual([{ kind: 'unconfirmed', login: face(old), since: old.createdAt }])
})

test('a passphrase that is easier to guess than one of today', () => {
  expect(judgeHealth({ ...well, slots: [passphrase(19_456), recovery(true)] })).toEqual([{ kind: 'old-kdf' }])
})

test('a clock that is corrected', () => {
  expect(judgeHealth({ ...well, correction: -40 })).toEqual([{ kind: 'clock', seconds: -40 }])
})

test('the gravest come first', () => {
  const all = judgeHealth({
    ...well,
    accounts: logins({ confirmed: false, createdAt: 1, secret: keys[1] ?? '' }, { person: 'Anna, Bruno' }),
    slots: [passphrase(19_456)],
    lastBackupAt: null,
    authentic: false,
    correction: 30,
  })
  expect(all.map(({ kind }) => kind)).toEqual([
    ...['damaged', 'no-second-way', 'no-backup', 'same-key', 'shared', 'unconfirmed', 'old-kdf', 'clock'],
  ])
})

test('ten thousand logins are judged while nobody waits', () => {
  const accounts = Array.from({ length: 10_000 }, (_, at) =>
    madeAccount({ id: `${at}`, label: `seller${at}@example.com`, secret: `KEY${at}`, person: `Person ${at}` }),
  )
  const before = performance.now()
  expect(judgeHealth({ ...well, accounts })).toEqual([])
  expect(performance.now() - before).toBeLessThan(1_000)
})

import { openDB } from 'idb'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { toBase64 } from '../../../src/core/bytes'
import type { Header } from '../../../src/core/vault/format'
import { seededRandom } from '../seeded-random'
import { breakStorage } from './breaking-storage'
import { expectBeforeOrAfter, faults } from './every-request'
import { takeCopy } from './profile-copy'
import { freshProfile, letWaitPass, passphrase } from './worker'

const made = vi.hoisted(() => ({ weak: false }))
vi.mock('../../../src/core/vault/kdf', async (original) => {
  const kdf = await original<typeof import('../../../src/core/vault/kdf')>()
  const earlier = () => (made.weak ? { memory: 19_456, passes: 2 } : {})
  const freshKdf: typeof kdf.freshKdf = (bytes) => ({ ...kdf.freshKdf(bytes), ...earlier() })
  return { ...kdf, freshKdf, deriveFromPassphrase: (await import('../cheap-kdf')).cheapKdf }
})
type Profile = ReturnType<typeof freshProfile>

const newPassphrase = 'orchard kettle 93 amber'
const link = 'otpauth://totp/Amazon%3Aanna@example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Amazon'
const random = seededRandom(17)
const credential = () => ({ credentialId: toBase64(random(32)), output: toBase64(random(32)) })
const [laptop, phone, salt] = [credential(), credential(), toBase64(random(32))]
const proof = { passphrase }

let restore: () => Promise<Profile>
let restoreWeak: () => Promise<Profile>
let recoveryCode: string
let laptopId: string

const waysIn = (code: string): Readonly<Record<string, (profile: Profile) => Promise<{ readonly ok: boolean }>>> => ({
  passphrase: ({ ask }) => ask('vault.unlock', { passphrase }),
  'new passphrase': ({ ask }) => ask('vault.unlock', { passphrase: newPassphrase }),
  code: ({ ask }) => ask('vault.recover', { recoveryCode: code }),
  laptop: ({ ask }) => ask('passkey.unlock', laptop),
  phone: ({ ask }) => ask('passkey.unlock', phone),
})

async function headers(): Promise<readonly Header[]> {
  const database = await openDB('countersign')
  const both: Header[] = await Promise.all(['vault', 'copy'].map((place) => database.get('header', place)))
  database.close()
  return both
}

/** What opens the vault, what is in it, and how hard the passphrase is to guess; it is left open. */
async function stateOf(profile: Profile) {
  const [first, second] = await headers()
  expect(second).toEqual(first)
  const kdf = first?.slots.flatMap((slot) => (slot.kind === 'passphrase' ? [[slot.kdf.memory, slot.kdf.passes]] : []))
  const kinds = first?.slots.map(({ kind }) => kind).sort()
  const { recoveryPending } = await profile.ask('vault.status', {})
  const opening: string[] = []
  for (const [way, unlock] of Object.entries(waysIn(recoveryCode))) {
    await profile.ask('vault.lock', {})
    await letWaitPass()
    if ((await unlock(profile)).ok) opening.push(way)
    await letWaitPass()
  }
  // Something that the person has always opens.
  const last = opening[0]
  if (last === undefined) throw new Error('nothing opens the vault')
  await waysIn(recoveryCode)[last]?.(profile)
  const list = await profile.ask('accounts.list', {})
  if (!list.ok) throw new Error(list.reason)
  const passkeys = await profile.ask('passkey.list', {})
  const names = passkeys.ok ? passkeys.passkeys.map(({ name }) => name) : passkeys
  return {
    kdf,
    kinds,
    opening,
    names,
    recoveryPending,
    rows: list.rows,
    damage: list.damage,
    authentic: list.authentic,
  }
}

const verbs: Readonly<Record<string, (profile: Profile) => Promise<unknown>>> = {
  'vault.changePassphrase': ({ ask }) => ask('vault.changePassphrase', { passphrase: newPassphrase, proof }),
  'vault.newRecovery': ({ ask }) => ask('vault.newRecovery', { proof }),
  'passkey.add': ({ ask }) => ask('passkey.add', { ...phone, name: 'Phone', salt, proof }),
  'passkey.remove': ({ ask }) => ask('passkey.remove', { id: laptopId, proof }),
}

async function startingProfile() {
  const profile = freshProfile()
  const { ask } = profile
  const created = await ask('vault.create', { passphrase })
  if (!created.ok) throw new Error(created.reason)
  recoveryCode = created.recoveryCode
  await ask('vault.recoveryKept', { recoveryCode })
  await ask('passkey.add', { ...laptop, name: 'Laptop', salt, proof })
  await ask('accounts.add', { text: link, issuer: '', label: '' })
  return profile
}

beforeAll(() => vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_000 }))
afterAll(() => vi.useRealTimers())
beforeEach(() => vi.setSystemTime(1_700_000_000_000))

describe('ways in', () => {
  beforeAll(async () => {
    const profile = await startingProfile()
    const listed = await profile.ask('passkey.list', {})
    laptopId = (listed.ok && listed.passkeys[0]?.id) || ''
    restore = await takeCopy(profile)
  })

  const afterwards: Readonly<Record<string, readonly string[]>> = {
    'vault.changePassphrase': ['new passphrase', 'code', 'laptop'],
    'vault.newRecovery': ['passphrase', 'laptop'],
    'passkey.add': ['passphrase', 'code', 'laptop', 'phone'],
    'passkey.remove': ['passphrase', 'code'],
  }
  test.each(Object.entries(verbs))('%s changes what opens', async (name, verb) => {
    const profile = await restore()
    expect((await stateOf(profile)).opening).toEqual(['passphrase', 'code', 'laptop'])
    const answer = await verb(profile)
    expect((await stateOf(profile)).opening).toEqual(afterwards[name])
    const { recoveryCode: fresh } = answer as { readonly recoveryCode?: string }
    if (fresh) expect(await profile.ask('vault.recover', { recoveryCode: fresh })).toEqual({ ok: true })
  })

  describe.each(faults)('where any request has %s', (fault) => {
    test.each(Object.entries(verbs))('%s leaves the old way or the new one, never both or none', (_, verb) =>
      expectBeforeOrAfter({ start: restore, verb, stateOf }, fault),
    )
  })
})

describe('a passphrase slot of an earlier version', () => {
  beforeAll(async () => {
    made.weak = true
    const profile = await startingProfile()
    made.weak = false
    await profile.ask('vault.lock', {})
    restoreWeak = await takeCopy(profile)
  })

  /** Unlocked is said whether the slot was raised or not. */
  const verb = async ({ ask }: Profile) => ({ answer: await ask('vault.unlock', { passphrase }) })

  test.each(faults)('is raised by an unlock or stays, where any request has %s', async (fault) => {
    const start = restoreWeak
    await expectBeforeOrAfter({ start, verb, stateOf }, fault)
  })

  test('has opened, and that is said, whichever request to the disk fails after that', async () => {
    // The first time none fails: that many there are.
    for (let n = 0, requests = 0; n <= requests; n++) {
      const profile = await restoreWeak()
      const broken = breakStorage(profile.browser, n, 'failed')
      const answer = await profile.ask('vault.unlock', { passphrase }).catch((error: unknown) => error)
      requests = Math.max(requests, broken.count())
      broken.mend()
      // The session's memory does not fail, but for a worker that dies.
      if (answer instanceof Error) continue
      const isOpen = (await profile.ask('vault.status', {})).state === 'unlocked'
      expect(answer, `request ${n}`).toMatchObject({ ok: isOpen })
    }
  })
})

import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { toBase64 } from '../../../src/core/bytes'
import type { Header } from '../../../src/core/vault/format'
import type { MessagesFrom } from '../../../src/messages'
import { seededRandom } from '../seeded-random'
import { type HeldDerivations, holdDerivations } from './held-derivations'
import { nameOf, other, page, stopped } from './locked-vault'
import { takeRows } from './profile-copy'
import { freshProfile, passphrase } from './worker'

const made = vi.hoisted(() => ({ weak: false }))
vi.mock('../../../src/core/vault/kdf', async (original) => {
  const kdf = await original<typeof import('../../../src/core/vault/kdf')>()
  const earlier = () => (made.weak ? { memory: 19_456, passes: 2 } : {})
  const freshKdf: typeof kdf.freshKdf = (bytes) => ({ ...kdf.freshKdf(bytes), ...earlier() })
  return { ...kdf, freshKdf }
})

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_000 }))
afterEach(() => void vi.useRealTimers())

const filePassphrase = 'practice only: copper lantern 31'
const key = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSW'
const link = `otpauth://totp/Amazon%3Aanna@example.com?secret=${key}&issuer=Amazon`

/** An open vault as an earlier version made it, with a login, a passkey, a backup and something that was shared. */
async function opened() {
  const profile = freshProfile({ sleeps: false })
  const { ask } = profile
  const random = seededRandom(5)
  const passkey = () => ({
    credentialId: toBase64(random(32)),
    output: toBase64(random(32)),
    salt: toBase64(random(32)),
  })
  made.weak = true
  const created = await ask('vault.create', { passphrase })
  made.weak = false
  const added = await ask('accounts.add', { text: link, issuer: '', label: '' })
  const proof = { passphrase }
  await ask('passkey.add', { ...passkey(), name: 'Laptop', proof })
  const listed = await ask('passkey.list', {})
  const backup = await ask('backup.make', { passphrase: filePassphrase, proof })
  if (!created.ok || !added.ok || !backup.ok || !listed.ok) throw new Error('no vault')
  const share = await ask('share.make', { id: added.id, as: 'code', from: '', to: '', proof })
  if (!share.ok) throw new Error(share.reason)
  await ask('vault.recoveryKept', { recoveryCode: created.recoveryCode })
  const [{ id: passkeyId = '' } = {}] = listed.passkeys
  return { ...profile, id: added.id, passkeyId, passkey: passkey(), backup: backup.text, share: share.shared }
}
type Opened = Awaited<ReturnType<typeof opened>>

interface Deriving {
  /** How many keys it derives, the proof's first. */
  readonly keys: number
  /** It takes no proof that could be wrong. */
  readonly proves?: false
  readonly args: (vault: Opened, passphrase: string) => object
}

const requests = {
  'accounts.link': { keys: 1, args: ({ id }, given) => ({ id, proof: { passphrase: given } }) },
  'share.make': {
    keys: 2,
    args: ({ id }, given) => ({ id, as: 'file', from: '', to: 'Anna', proof: { passphrase: given } }),
  },
  'share.open': { keys: 1, proves: false, args: ({ share }) => ({ text: share.text, passphrase: share.passphrase }) },
  'vault.prove': { keys: 1, args: (_, given) => ({ proof: { passphrase: given } }) },
  'vault.newRecovery': { keys: 1, args: (_, given) => ({ proof: { passphrase: given } }) },
  'vault.changePassphrase': { keys: 2, args: (_, given) => ({ passphrase: other, proof: { passphrase: given } }) },
  'vault.raiseKdf': { keys: 3, args: (_, given) => ({ passphrase: given }) },
  'passkey.add': { keys: 1, args: ({ passkey }, given) => ({ ...passkey, name: 'Key', proof: { passphrase: given } }) },
  'passkey.remove': { keys: 1, args: ({ passkeyId }, given) => ({ id: passkeyId, proof: { passphrase: given } }) },
  'export.make': { keys: 1, args: (_, given) => ({ kind: 'cxf', password: '', proof: { passphrase: given } }) },
  'backup.make': { keys: 2, args: (_, given) => ({ passphrase: filePassphrase, proof: { passphrase: given } }) },
  'backup.look': { keys: 1, proves: false, args: ({ backup }) => ({ text: backup, passphrase: filePassphrase }) },
  'backup.restore': { keys: 1, proves: false, args: ({ backup }) => ({ text: backup, passphrase: filePassphrase }) },
} as const satisfies { readonly [K in MessagesFrom<'page'>]?: Deriving }
const cases = (Object.entries(requests) as [MessagesFrom<'page'>, Deriving][]).flatMap(([name, { keys, proves }]) =>
  Array.from({ length: keys }, (_, at) => at).flatMap((at) =>
    // Nobody comes to a second key by a wrong proof.
    (at === 0 && proves !== false ? ['right', 'wrong'] : ['right']).map((proof) => [name, at + 1, proof] as const),
  ),
)

/** All that lies on the disk but how long a derivation took, and what of the session is more than its time. */
async function stateOf({ browser }: Pick<Opened, 'browser'>) {
  const disk = (await takeRows()).map(({ name, rows }) => [
    name,
    rows.filter(([at]) => name !== 'settings' || at !== 'derivation'),
  ])
  const session = [...browser.storage.session.held].filter(([name]) => !/^last-/.test(name))
  return { disk, session }
}

/** Stops what runs while its n-th key is derived. */
async function stopAt(nth: number, { begun, go }: Pick<HeldDerivations, 'begun' | 'go'>, { ask }: Pick<Opened, 'ask'>) {
  for (let at = 0; at < nth; at++) {
    await begun(at + 1)
    if (at + 1 === nth) await ask('work.stop', { work: nameOf(1) })
    go(at)
  }
}

describe('stopped while a key is derived', () => {
  test.each(cases)(
    '%s, at key %i with a %s proof, has done nothing, and can be done after that',
    async (name, nth, proof) => {
      const vault = await opened()
      const { args } = requests[name as keyof typeof requests] as Deriving
      const before = await stateOf(vault)
      const { derived, signals, free, ...held } = await holdDerivations()
      const given = proof === 'right' ? passphrase : other
      const asked = vault.deliver({ name, arguments: args(vault, given), work: nameOf(1) }, page)
      await stopAt(nth, held, vault)
      expect(await asked).toEqual(stopped)
      expect(derived).toHaveLength(nth)
      // Where it runs in a worker, that was ended at once.
      expect(signals.at(-1)?.aborted).toBe(true)
      expect(await stateOf(vault)).toEqual(before)
      free()
      expect(await vault.deliver({ name, arguments: args(vault, passphrase) }, page)).toMatchObject({ ok: true })
    },
  )

  test('a vault is not made', async () => {
    const profile = freshProfile({ sleeps: false })
    await profile.ask('vault.status', {})
    const before = await stateOf(profile)
    const { free, ...held } = await holdDerivations()
    const asked = profile.deliver({ name: 'vault.create', arguments: { passphrase }, work: nameOf(1) }, page)
    await stopAt(1, held, profile)
    expect(await asked).toEqual(stopped)
    expect(await stateOf(profile)).toEqual(before)
    expect((await profile.ask('vault.status', {})).state).toBe('none')
    free()
    expect(await profile.ask('vault.create', { passphrase })).toMatchObject({ ok: true })
  })

  test('a vault is not made, either, where its writing has begun', async () => {
    const profile = freshProfile({ sleeps: false })
    await profile.ask('vault.status', {})
    const before = await stateOf(profile)
    const { put } = IDBObjectStore.prototype
    const writing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      void profile.ask('work.stop', { work: nameOf(1) })
      return put.apply(this, row)
    })
    const asked = await profile.deliver({ name: 'vault.create', arguments: { passphrase }, work: nameOf(1) }, page)
    expect(writing).toHaveBeenCalled()
    writing.mockRestore()
    expect(asked).toEqual(stopped)
    expect(await stateOf(profile)).toEqual(before)
  })

  test('a header that somebody wrote to is not signed again', async () => {
    const vault = await opened()
    const database = await openDB('countersign')
    const header: Header = await database.get('header', 'vault')
    for (const place of ['vault', 'copy']) await database.put('header', { ...header, createdAt: 1 }, place)
    database.close()
    const before = await stateOf(vault)
    const ask = (work: { readonly work?: string }) =>
      vault.deliver({ name: 'vault.repair', arguments: { drop: [], adopt: [], again: passphrase }, ...work }, page)
    for (const nth of [1, 2]) {
      const { signals, free, ...held } = await holdDerivations()
      const asked = ask({ work: nameOf(1) })
      await stopAt(nth, held, vault)
      free()
      expect(await asked).toEqual(stopped)
      expect(signals.at(-1)?.aborted).toBe(true)
      expect(await stateOf(vault)).toEqual(before)
    }
    expect(await ask({})).toMatchObject({ ok: true })
  })

  test.each([2, 3])(
    'a slot that an unlock raises stays as it was, at key %i; the vault is open by then',
    async (nth) => {
      const vault = await opened()
      await vault.ask('vault.lock', {})
      const passes = async () => {
        const database = await openDB('countersign')
        const { slots }: Header = await database.get('header', 'vault')
        database.close()
        return slots.flatMap((slot) => (slot.kind === 'passphrase' ? [slot.kdf.passes] : []))
      }
      const { free, ...held } = await holdDerivations()
      const asked = vault.deliver({ name: 'vault.unlock', arguments: { passphrase }, work: nameOf(1) }, page)
      await stopAt(nth, held, vault)
      expect(await asked).toEqual({ ok: true })
      expect([(await vault.ask('vault.status', {})).state, await passes()]).toEqual(['unlocked', [2]])
      free()
      await vault.ask('vault.lock', {})
      await vault.ask('vault.unlock', { passphrase })
      expect(await passes()).toEqual([3])
    },
  )
})

import fc from 'fast-check'
import { openDB } from 'idb'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { writeBackup } from '../../../src/core/backup/write'
import { encodeBase32 } from '../../../src/core/base32'
import type { SealedRecord } from '../../../src/core/vault/format'
import { anyAccounts } from '../any-account'
import { seededRandom } from '../seeded-random'
import { freshProfile, passphrase } from './worker'

vi.mock('../../../src/core/vault/kdf', async (original) => ({
  ...(await original<object>()),
  deriveFromPassphrase: (await import('../cheap-kdf')).cheapKdf,
}))
vi.setConfig({ testTimeout: 300_000 })
const start = 1_700_000_000_000
beforeAll(() => vi.useFakeTimers({ toFake: ['Date'], now: start }))
afterAll(() => vi.useRealTimers())

const numRuns = process.env.COUNTERSIGN_LONG ? 200 : 20

async function freshVault() {
  const profile = freshProfile({ sleeps: false })
  await profile.ask('vault.create', { passphrase })
  const { ask } = profile
  const database = await openDB('countersign')
  const see = async () => {
    const list = await ask('accounts.list', {})
    if (!list.ok) throw new Error(list.reason)
    const details = await Promise.all(list.rows.map(({ id }) => ask('accounts.get', { id })))
    const byId = details.map((one, at) => ({ one, row: list.rows[at] })).sort((a, b) => order(a.row?.id, b.row?.id))
    return { logins: byId, rows: list.rows, damage: list.damage, authentic: list.authentic }
  }
  const offered = async () => {
    const past = await ask('history.list', {})
    if (!past.ok) throw new Error(past.reason)
    return past.logins
  }
  return { ...profile, database, see, offered }
}
const order = (a = '', b = '') => (a < b ? -1 : 1)

test('any list of accounts survives being deleted or lost, and restored from the history', async () => {
  const any = fc.tuple(anyAccounts, fc.infiniteStream(fc.boolean()))
  await fc.assert(
    fc.asyncProperty(any, async ([accounts, coins]) => {
      const { ask, database, see } = await freshVault()
      const text = await writeBackup(accounts, 'copper lantern 31 meadow', 1, seededRandom(5))
      await ask('backup.restore', { text, passphrase: 'copper lantern 31 meadow' })
      const before = await see()
      expect(before.logins).toHaveLength(accounts.length)
      for (const { id } of accounts) {
        if (coins.next().value) await ask('accounts.delete', { id })
        else await database.delete('records', id)
      }
      expect((await see()).logins).toEqual([])
      const ids = accounts.map(({ id }) => id)
      const answer = await ask('history.restore', { ids })
      expect(answer.ok && [...answer.restored].sort()).toEqual([...ids].sort())
      expect(await see()).toEqual(before)
      database.close()
    }),
    { numRuns },
  )
})

const names = ['anna', 'bruno', 'carla', 'dora'] as const
type Name = (typeof names)[number]
const name = fc.constantFrom(...names)

const hour = 60 * 60 * 1000
const deed = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('add' as const), name }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      name,
      person: fc.string({ maxLength: 20 }).map((text) => text.trim()),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('delete' as const), name }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restore' as const), name, which: fc.nat(2) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('clock' as const), hours: fc.integer({ min: -720, max: 720 }) }),
  },
)
// Each leap of a clock takes a day, and eight are left to every version.
const deeds = fc
  .array(deed, { minLength: 1, maxLength: 12 })
  .filter((all) => all.filter((one) => one.do === 'clock').length <= 7)

const linkOf = (login: Name) => {
  const secret = encodeBase32(new Uint8Array(20).fill(names.indexOf(login) + 1))
  return `otpauth://totp/Amazon%3A${login}@example.com?secret=${secret}&issuer=Amazon`
}

/** What a person would say of a login: which one it is of those that were saved under its name, and whose it was last. */
interface Told {
  readonly id: string
  readonly name: Name
  readonly person: string
}

test('whatever was done, and whatever the clock said, the history brings every deleted login back as it was last, and touches no other', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (deeds) => {
      vi.setSystemTime(start)
      const { ask, database } = await freshVault()
      await ask('settings.write', { autoLockMinutes: 0 })
      const there = new Map<Name, Told>()
      // As they were deleted, the last one first.
      let deleted: readonly Told[] = []
      const offered = () => deleted.filter(({ name }) => !there.has(name))
      const restore = async (wanted: readonly Told[]) => {
        const answer = await ask('history.restore', { ids: wanted.map(({ id }) => id) })
        expect(answer.ok && [...answer.restored].sort()).toEqual(wanted.map(({ id }) => id).sort())
        for (const login of wanted) there.set(login.name, login)
        deleted = deleted.filter((login) => !wanted.includes(login))
      }
      for (const one of deeds) {
        if (one.do === 'clock') {
          vi.setSystemTime(start + one.hours * hour)
          // A clock that was set back has locked it.
          expect(await ask('vault.unlock', { passphrase })).toEqual({ ok: true })
          continue
        }
        const login = there.get(one.name)
        if (one.do === 'add') {
          const added = await ask('accounts.add', { text: linkOf(one.name), issuer: '', label: '' })
          if (!added.ok) throw new Error(added.reason)
          expect(added).toEqual({ ok: true, id: login?.id ?? added.id, already: login !== undefined })
          there.set(one.name, login ?? { id: added.id, name: one.name, person: '' })
        } else if (login && one.do === 'edit') {
          expect(await ask('accounts.edit', { id: login.id, changes: { person: one.person } })).toEqual({ ok: true })
          there.set(one.name, { ...login, person: one.person })
        } else if (login && one.do === 'delete') {
          expect(await ask('accounts.delete', { id: login.id })).toEqual({ ok: true })
          there.delete(one.name)
          deleted = [login, ...deleted]
        } else if (one.do === 'restore') {
          const wanted = offered().filter(({ name }) => name === one.name)[one.which]
          if (wanted) await restore([wanted])
        }
      }
      const past = await ask('history.list', {})
      if (!past.ok) throw new Error(past.reason)
      expect(past.logins.map(({ id, person }) => ({ id, person }))).toEqual(
        offered().map(({ id, person }) => ({ id, person })),
      )

      // Of a login that was deleted more than once, the last version alone is asked for.
      await restore(offered().filter((login, at, all) => all.findIndex(({ name }) => name === login.name) === at))
      const list = await ask('accounts.list', {})
      if (!list.ok) throw new Error(list.reason)
      expect(list).toMatchObject({ damage: [], authentic: true })
      const expected = [...there.values()].map(({ id, name, person }) => [`${name}@example.com`, id, person])
      expect(list.rows.map(({ label, id, person }) => [label, id, person]).sort()).toEqual(expected.sort())
      database.close()
    }),
    { numRuns },
  )
})

type Kind = 'add' | 'edit' | 'delete' | 'lose' | 'break' | 'set back' | 'restore' | 'restore all'
interface Step {
  readonly kind: Kind
  readonly login: number
  readonly person: string
}
/** A login as the last verb left it. `shown` is what the list must show of it, null where nothing. */
interface Model {
  readonly id: string
  readonly versions: readonly string[]
  readonly shown: string | null
  readonly there: 'whole' | 'harmed' | 'deleted'
}

const kinds: readonly Kind[] = ['edit', 'edit', 'edit', 'delete', 'lose', 'break', 'set back', 'restore', 'restore all']
const everyLogin: readonly Step[] = [0, 1].map((login) => ({ kind: 'add', login, person: '' }))
const anyStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  login: fc.nat(1),
  person: fc.string({ minLength: 1, maxLength: 8 }).map((text) => `p${text.trim()}`),
})
const keyOf = (login: number) => `MFRGGZDFMZTWQ2LKNNWG23TPOBYXE4${'AB'[login]}U`

test('after any list of changes a restore gives the last version, and touches no other login', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 8, maxLength: 20 }), async (steps) => {
      const { ask, database, see, offered } = await freshVault()
      let models = new Map<number, Model>()
      const isOffered = ({ there }: Model) => there !== 'whole'
      const last = ({ versions }: Model) => versions.at(-1) ?? ''

      async function take({ kind, login, person }: Step): Promise<Model | undefined> {
        const model = models.get(login)
        if (kind === 'add') {
          // One that is gone comes back by the history here: saved anew it would be another login with the same key.
          if (model) return model
          const added = await ask('accounts.add', { text: keyOf(login), issuer: 'Amazon', label: `login ${login}` })
          if (!added.ok) throw new Error(added.reason)
          return { id: added.id, versions: [''], shown: '', there: 'whole' }
        }
        if (!model) return model
        const { id, there } = model
        if (kind === 'edit' && model.shown !== null) {
          expect(await ask('accounts.edit', { id, changes: { person } })).toEqual({ ok: true })
          return { id, versions: [...model.versions, person], shown: person, there: 'whole' }
        }
        if (kind === 'delete' && model.shown !== null) {
          expect(await ask('accounts.delete', { id })).toEqual({ ok: true })
          return { ...model, shown: null, there: 'deleted' }
        }
        if (there !== 'whole') return model
        const record: SealedRecord = await database.get('records', id)
        if (kind === 'lose') await database.delete('records', id)
        else if (kind === 'break') await database.put('records', { ...record, rev: String(record.rev) })
        else if (kind === 'set back' && record.rev > 1) {
          const earlier = (
            await database.getAll('history', IDBKeyRange.bound([id, 0], [id, record.rev], false, true))
          ).at(0)
          const { until: _, ended: __, ...older } = earlier
          await database.put('records', older)
          return { ...model, shown: model.versions[0] ?? '', there: 'harmed' }
        } else return model
        return { ...model, shown: null, there: 'harmed' }
      }

      for (const step of [...everyLogin, ...steps]) {
        if (step.kind.startsWith('restore')) {
          const wanted = [...models].filter(([login]) => step.kind === 'restore all' || login === step.login)
          const answer = await ask('history.restore', { ids: wanted.map(([, { id }]) => id) })
          const expected = wanted.filter(([, model]) => isOffered(model)).map(([, { id }]) => id)
          expect(answer.ok && [...answer.restored].sort()).toEqual(expected.sort())
          const put = wanted.map(([login, model]) => [login, { ...model, shown: last(model), there: 'whole' }] as const)
          models = new Map([...models, ...put])
        } else {
          const model = await take(step)
          if (model) models.set(step.login, model)
        }
        const now = await see()
        const shown = now.rows.map(({ label, person }) => `${label} ${person}`).sort()
        const expected = [...models].flatMap(([login, model]) =>
          model.shown === null ? [] : [`login ${login} ${model.shown}`],
        )
        expect(shown).toEqual(expected.sort())
        const harmed = [...models.values()].filter(({ there }) => there === 'harmed').map(({ id }) => id)
        expect(now.damage.map(({ id }) => id).sort()).toEqual(harmed.sort())
        expect((await offered()).map(({ id }) => id).sort()).toEqual(
          [...models.values()]
            .filter(isOffered)
            .map(({ id }) => id)
            .sort(),
        )
        expect(now.authentic).toBe(true)
      }
      database.close()
    }),
    { numRuns },
  )
})

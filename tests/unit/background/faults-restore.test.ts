import { openDB } from 'idb'
import { afterAll, beforeAll, beforeEach, describe, test, vi } from 'vitest'
import { writeBackup } from '../../../src/core/backup/write'
import type { SealedRecord } from '../../../src/core/vault/format'
import { madeAccount } from '../made-account'
import { seededRandom } from '../seeded-random'
import { expectBeforeOrAfter, faults } from './every-request'
import { takeCopy } from './profile-copy'
import { freshProfile, passphrase } from './worker'

vi.mock('../../../src/core/vault/kdf', async (original) => ({
  ...(await original<object>()),
  deriveFromPassphrase: (await import('../cheap-kdf')).cheapKdf,
}))
type Profile = ReturnType<typeof freshProfile>
type Login = 'anna' | 'bruno' | 'carla' | 'diego' | 'elena'

const names: readonly Login[] = ['anna', 'bruno', 'carla', 'diego', 'elena']
const keyOf = (name: Login) => `MFRGGZDFMZTWQ2LKNNWG23TPOBYXE4${'ABCDE'[names.indexOf(name)]}U`
const filePassphrase = 'copper lantern 31 meadow'

const ids = {} as Record<Login, string>
let restore: () => Promise<Profile>
let file: string
let harm: () => Promise<void>

/** Everything of every login, what is wrong with which, and what could be had again. */
async function stateOf({ ask }: Profile) {
  const list = await ask('accounts.list', {})
  const examined = await ask('vault.examine', {})
  const past = await ask('history.list', {})
  if (!list.ok || !examined.ok || !past.ok) return [list, examined, past]
  const details = await Promise.all(list.rows.map(({ id }) => ask('accounts.get', { id })))
  const again = past.logins.map(({ id, kind }) => `${kind} ${id}`)
  return { rows: list.rows, details, authentic: list.authentic, logins: examined.examination.logins, again }
}

const verbs: Readonly<Record<string, (profile: Profile) => Promise<unknown>>> = {
  'backup.restore': ({ ask }) => ask('backup.restore', { text: file, passphrase: filePassphrase }),
  'history.restore': ({ ask }) => ask('history.restore', { ids: [ids.bruno, ids.carla, ids.diego] }),
  'vault.repair': ({ ask }) => ask('vault.repair', { drop: [ids.elena], adopt: [ids.anna], again: '' }),
}

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_000 })
  const profile = freshProfile()
  const { ask } = profile
  await ask('vault.create', { passphrase })
  for (const name of names) {
    const added = await ask('accounts.add', { text: keyOf(name), issuer: 'Amazon', label: name })
    if (!added.ok) throw new Error(added.reason)
    ids[name] = added.id
  }
  const database = await openDB('countersign')
  const early: SealedRecord = await database.get('records', ids.anna)
  await ask('accounts.edit', { id: ids.anna, changes: { person: 'Anna' } })
  await ask('accounts.delete', { id: ids.carla })
  // One older and one damaged beyond help, one damaged and one missing that the history has, one deleted.
  harm = async () => {
    const copy = await openDB('countersign')
    await copy.delete('history', [ids.anna, 2])
    await copy.put('records', early)
    for (const id of [ids.elena, ids.bruno]) {
      const record: SealedRecord = await copy.get('records', id)
      await copy.put('records', { ...record, sealed: record.sealed.map((byte) => byte ^ 1) })
    }
    await copy.delete('history', [ids.elena, 1])
    await copy.delete('records', ids.diego)
    copy.close()
  }
  database.close()
  restore = await takeCopy(profile)
  const made = [
    madeAccount({ id: ids.elena, label: 'elena', secret: keyOf('elena') }),
    madeAccount({ id: ids.bruno, label: 'bruno', secret: keyOf('bruno') }),
    madeAccount({ id: '11111111-1111-4111-8111-111111111111', label: 'fausto', secret: keyOf('anna').toLowerCase() }),
    madeAccount({
      id: '22222222-2222-4222-8222-222222222222',
      label: 'gina',
      secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
    }),
  ]
  file = await writeBackup(made, filePassphrase, 1, seededRandom(5))
})
afterAll(() => vi.useRealTimers())
beforeEach(() => vi.setSystemTime(1_700_000_000_000))

describe.each(faults)('where any request has %s', (fault) => {
  test.each(Object.entries(verbs))('%s leaves the state before or after', (_, verb) => {
    const start = async () => {
      const profile = await restore()
      await harm()
      return profile
    }
    return expectBeforeOrAfter({ start, verb, stateOf }, fault)
  })
})

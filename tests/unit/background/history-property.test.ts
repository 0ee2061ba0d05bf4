import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeBase32 } from '../../../src/core/base32'
import { freshProfile, passphrase } from './worker'

const names = ['anna', 'bruno', 'carla', 'dora'] as const
type Name = (typeof names)[number]
const name = fc.constantFrom(...names)

const deed = fc.oneof(
  fc.record({ do: fc.constant('add' as const), name }),
  fc.record({
    do: fc.constant('edit' as const),
    name,
    person: fc.string({ maxLength: 20 }).map((text) => text.trim()),
  }),
  fc.record({ do: fc.constant('delete' as const), name }),
)

const linkOf = (login: Name) => {
  const secret = encodeBase32(new Uint8Array(20).fill(names.indexOf(login) + 1))
  return `otpauth://totp/Amazon%3A${login}@example.com?secret=${secret}&issuer=Amazon`
}

test('whatever was done, the history brings every deleted login back as it was last, and touches no other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 12 }), async (deeds) => {
      const { ask } = freshProfile()
      await ask('vault.create', { passphrase })
      // What a person would say of each login: there or deleted, and whose it was last.
      const there = new Map<Name, { readonly id: string; readonly person: string }>()
      const deleted = new Map<Name, string>()
      for (const one of deeds) {
        const login = there.get(one.name)
        if (one.do === 'add') {
          const added = await ask('accounts.add', { text: linkOf(one.name), issuer: '', label: '' })
          if (!added.ok) throw new Error(added.reason)
          there.set(one.name, { id: added.id, person: login?.person ?? '' })
          deleted.delete(one.name)
        } else if (login && one.do === 'edit') {
          await ask('accounts.edit', { id: login.id, changes: { person: one.person } })
          there.set(one.name, { ...login, person: one.person })
        } else if (login && one.do === 'delete') {
          await ask('accounts.delete', { id: login.id })
          there.delete(one.name)
          deleted.set(one.name, login.person)
        }
      }
      const past = await ask('history.list', {})
      if (!past.ok) throw new Error(past.reason)
      const newest = new Map([...past.logins].reverse().map(({ label, person }) => [label.split('@')[0], person]))
      expect(newest).toEqual(new Map(deleted))

      // Of a login that was deleted more than once, the last version alone is asked for.
      const ids = [...deleted.keys()].map((gone) => past.logins.find(({ label }) => label.startsWith(gone))?.id ?? '')
      expect(await ask('history.restore', { ids })).toMatchObject({ ok: true })
      const list = await ask('accounts.list', {})
      if (!list.ok) throw new Error(list.reason)
      expect(list).toMatchObject({ damage: [], authentic: true })
      const expected = [...[...there].map(([login, { person }]) => [login, person]), ...deleted]
      expect(list.rows.map(({ label, person }) => [label.split('@')[0], person]).sort()).toEqual(expected.sort())
    }),
    { numRuns: 15 },
  )
}, 120_000)

import { expect } from 'vitest'
import type { ArgumentsOf, CodeList, Face, MessagesFrom, ResultOf } from '../../../src/messages'

type Route = typeof import('../../../src/background/router')['route']

const names = ({ id, issuer, label, person }: Face) => ({ id, issuer, label, person })
const byId = <T extends { readonly id: string }>(all: readonly T[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1))

/**
 * The popup asks for its list in parts, by the table of contents first and the records after: whatever was done to the
 * vault, the parts say what a look at all of it at once says.
 */
export async function expectSameInParts(whole: CodeList, route: Route, sender: object): Promise<void> {
  const ask = <K extends MessagesFrom<'page'>>(name: K, args: ArgumentsOf<K>) =>
    route({ name, arguments: args }, sender as Parameters<Route>[1]) as Promise<ResultOf<K>>
  const check = await ask('accounts.check', {})
  const table = await ask('accounts.faces', {})
  if (!check.ok || !table.ok) throw new Error('the parts are refused')
  expect(check.authentic).toBe(whole.authentic)
  expect(byId(check.damage)).toEqual(byId(whole.damage))
  const faces = check.faces ?? table.faces
  expect(byId(faces.map(names))).toEqual(byId(whole.rows.map(names)))
  const codes = await ask('accounts.codes', { ids: faces.map(({ id }) => id).slice(0, 200) })
  if (!codes.ok) throw new Error('the codes are refused')
  const asked = new Set(codes.rows.map(({ id }) => id))
  expect(asked.size).toBe(Math.min(faces.length, 200))
  const same = whole.rows.filter(({ id, validUntil }) =>
    codes.rows.some((row) => row.id === id && row.validUntil === validUntil),
  )
  const sameIds = new Set(same.map(({ id }) => id))
  expect(byId(codes.rows.filter(({ id }) => sameIds.has(id)))).toEqual(byId(same))
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Account } from '../../../../src/core/account'
import { movedTo } from '../../../../src/core/list/move'
import { madeAccount } from '../../made-account'

const idOf = (at: number) => `login-${String(at).padStart(5, '0')}`
const numbered = (orders: readonly number[]) => orders.map((order, at) => madeAccount({ id: idOf(at), order }))
const idsOf = (accounts: readonly Account[]) =>
  accounts.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)).map(({ id }) => id)
const after = (accounts: readonly Account[], put: readonly Account[]) =>
  accounts.map((account) => put.find(({ id }) => id === account.id) ?? account)

test('puts any login in the place of any other, and leaves all others in their order', () => {
  const orders = fc.array(fc.integer({ min: -3, max: 60 }), { minLength: 1, maxLength: 50 })
  fc.assert(
    fc.property(orders, fc.nat(), fc.nat(), (all, one, other) => {
      const accounts = numbered(all)
      const ids = idsOf(accounts)
      const [from, to] = [one % ids.length, other % ids.length]
      const id = ids[from] ?? ''
      const put = movedTo(accounts, id, ids[to] ?? '') ?? []
      expect(idsOf(after(accounts, put))).toEqual(ids.toSpliced(from, 1).toSpliced(to, 0, id))
    }),
  )
})

test('hands on no number that a neighbour of the stretch has as well', () => {
  const accounts = numbered([1, 1, 2])
  const put = movedTo(accounts, idOf(2), idOf(1)) ?? []
  expect(idsOf(after(accounts, put))).toEqual([idOf(0), idOf(2), idOf(1)])
  const others = [
    madeAccount({ id: 'b', order: 1 }),
    madeAccount({ id: 'c', order: 1 }),
    madeAccount({ id: 'a', order: 2 }),
  ]
  expect(idsOf(after(others, movedTo(others, 'a', 'c') ?? []))).toEqual(['b', 'a', 'c'])
})

test('writes one login where it goes to an end, two for one step, and all for a long way once alone', () => {
  const first = numbered(Array.from({ length: 300 }, (_, at) => at + 1))
  const move = (accounts: readonly Account[], from: number, to: number) => {
    const ids = idsOf(accounts)
    return movedTo(accounts, ids[from] ?? '', ids[to] ?? '') ?? []
  }
  expect(move(first, 200, 0)).toHaveLength(1)
  expect(move(first, 5, 299)).toHaveLength(1)
  expect(move(first, 5, 4)).toHaveLength(2)
  const anew = move(first, 250, 100)
  expect(anew.length).toBeGreaterThan(290)
  expect(move(after(first, anew), 20, 270)).toHaveLength(1)
})

test('knows no login that is not there', () => {
  expect(movedTo(numbered([1, 2]), idOf(0), 'nobody')).toBeUndefined()
  expect(movedTo(numbered([1, 2]), 'nobody', idOf(0))).toBeUndefined()
})

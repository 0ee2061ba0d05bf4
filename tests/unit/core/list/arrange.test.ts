import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparing, firstOf, listOrders, type Placed } from '../../../../src/core/list/arrange'

const login = (id: string, given: Partial<Placed> = {}): Placed => ({
  id,
  issuer: 'Amazon',
  label: id,
  pinned: false,
  order: 0,
  lastUsedAt: null,
  section: '',
  ...given,
})
const idsOf = (all: readonly Placed[]) => all.map(({ id }) => id)

describe('logins stand', () => {
  test('by hand where they were put, by use the last used first, by name as their language sorts', () => {
    const all = [
      login('Zebra', { order: 1, lastUsedAt: 5 }),
      login('äpfel', { order: 3 }),
      login('apfel 10', { order: 2, lastUsedAt: 9 }),
      login('apfel 9', { order: 4 }),
    ]
    expect(idsOf(all.toSorted(comparing('hand')))).toEqual(['Zebra', 'apfel 10', 'äpfel', 'apfel 9'])
    expect(idsOf(all.toSorted(comparing('use')))).toEqual(['apfel 10', 'Zebra', 'äpfel', 'apfel 9'])
    expect(idsOf(all.toSorted(comparing('name', 'de')))).toEqual(['äpfel', 'apfel 9', 'apfel 10', 'Zebra'])
  })

  test('in their groups, the one without a name last, and the pinned before all of them', () => {
    const all = [
      login('nobody’s'),
      login('zoe’s', { section: 'Zoë' }),
      login('anna’s', { section: 'Anna' }),
      login('pinned', { section: 'Zoë', pinned: true, order: 2 }),
      login('pinned first', { pinned: true, order: 1 }),
    ]
    expect(idsOf(all.toSorted(comparing('name', 'en')))).toEqual([
      'pinned',
      'pinned first',
      'anna’s',
      'zoe’s',
      'nobody’s',
    ])
    expect(idsOf(all.toSorted(comparing('hand'))).slice(0, 2)).toEqual(['pinned first', 'pinned'])
  })
})

test('the first so many are those that sorting all of them would give', () => {
  const text = fc.constantFrom('', 'a', 'b', 'B', 'ä', 'z 2', 'z 10')
  const logins = fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      issuer: text,
      label: text,
      pinned: fc.boolean(),
      order: fc.nat(4),
      lastUsedAt: fc.option(fc.nat(3)),
      section: text,
    }),
    { selector: ({ id }) => id, maxLength: 40 },
  )
  fc.assert(
    fc.property(logins, fc.integer({ min: 1, max: 50 }), fc.constantFrom(...listOrders), (all, count, order) => {
      const compare = comparing(order, 'en')
      expect(firstOf(all, count, compare)).toEqual(all.toSorted(compare).slice(0, count))
    }),
  )
})

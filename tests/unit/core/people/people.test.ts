import { describe, expect, test } from 'vitest'
import { leaverOf, withLeaver, withoutPerson, withPerson, withRenamed } from '../../../../src/core/people/change-people'
import { inOneText, isOneName, isUsedBy, oneName, peopleOf } from '../../../../src/core/people/people-of'
import { takeOver } from '../../../../src/core/people/take-over'
import { parseAccount } from '../../../../src/core/vault/account-json'
import { madeAccount } from '../../made-account'

const used = (person: string) => madeAccount({ person })

describe('the people of a login', () => {
  test.each([
    ['', []],
    ['Anna', ['Anna']],
    [' Anna ,, Bruno;', ['Anna', 'Bruno']],
    ['Anna, ANNA, anna', ['Anna']],
    ['佐藤、鈴木，田中', ['佐藤', '鈴木', '田中']],
    ['سارة، ليلى', ['سارة', 'ليلى']],
    ['Anna  Maria Rossi', ['Anna Maria Rossi']],
  ])('%j are %j', (person, names) => {
    expect(peopleOf({ person })).toEqual(names)
  })

  test('are told apart by nothing but capitals and widths', () => {
    expect(isUsedBy(used('Ａnna'), 'anna')).toBe(true)
    expect(isUsedBy(used('Anna'), 'Ann')).toBe(false)
  })

  test('come and go without touching the others', () => {
    expect(withPerson(used('Anna'), 'Bruno').person).toBe('Anna, Bruno')
    const same = used('Anna, Bruno')
    expect(withPerson(same, 'bruno')).toBe(same)
    expect(withoutPerson(same, 'ANNA').person).toBe('Bruno')
    expect(withoutPerson(same, 'Carla')).toBe(same)
    expect(withRenamed(same, 'anna', 'Bruno').person).toBe('Bruno')
  })

  test('have one name each', () => {
    expect(isOneName('Anna, Bruno')).toBe(false)
    expect(isOneName(' ')).toBe(false)
    expect(oneName('  Anna   Rossi ')).toBe('Anna Rossi')
    expect(inOneText(['Anna', 'anna', 'Bruno'])).toBe('Anna, Bruno')
  })
})

describe('a login with a new key', () => {
  const open = { person: 'Anna', since: 5, done: null }

  test('has the people of the old one, and the tick of those who leave', () => {
    const old = withLeaver(madeAccount({ person: 'Anna, Bruno' }), 'Anna', open)
    const fresh = takeOver(madeAccount({ person: '' }), [old], 9)
    expect(fresh.person).toBe('Anna, Bruno')
    expect(fresh.leavers).toEqual([{ ...open, done: 9 }])
  })

  test('keeps what was ticked before, its own name, and its own list', () => {
    const old = withLeaver(madeAccount(), 'Anna', { ...open, done: 7 })
    expect(leaverOf(takeOver(madeAccount({ person: 'Carla' }), [old], 9), 'anna')).toEqual({ ...open, done: 7 })
    const own = withLeaver(madeAccount({ person: 'Carla' }), 'Anna', { ...open, since: 8 })
    expect(takeOver(own, [old], 9)).toMatchObject({ person: 'Carla', leavers: [{ since: 8, done: null }] })
    expect(takeOver(madeAccount({ person: '' }), [], 9)).toEqual(madeAccount({ person: '' }))
  })
})

test('accounts with and without the newer fields are read, and such with other things in them are not', () => {
  const leavers = [{ person: 'Anna', since: 1, done: null }]
  const sharedBy = { from: '', at: 1 }
  for (const fields of [{}, { leavers }, { sharedBy }, { leavers, sharedBy }]) {
    expect(parseAccount({ ...madeAccount(), ...fields })).toEqual({ ...madeAccount(), ...fields })
  }
  for (const fields of [
    { leavers: {} },
    { leavers: [1] },
    { leavers: [{ person: 'x' }] },
    { sharedBy: 'Anna' },
    { sharedBy: null },
  ]) {
    expect(parseAccount({ ...madeAccount(), ...fields })).toBeNull()
  }
})

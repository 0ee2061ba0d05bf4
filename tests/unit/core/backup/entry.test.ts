import { describe, expect, test } from 'vitest'
import type { Account } from '../../../../src/core/account'
import { readEntry } from '../../../../src/core/backup/entry'
import { madeAccount } from '../../made-account'

const long = 'x'.repeat(201)
const leaver = { person: 'Carla', since: 1, done: null }
const sharedBy = { from: 'Maria', at: 1 }

describe('an entry of a backup', () => {
  test.each<[keyof Account, Partial<Account>, string]>([
    ['counter', { counter: Number.MAX_SAFE_INTEGER }, 'counter-out-of-range'],
    ['counter', { counter: 2 ** 52 + 1 }, 'counter-out-of-range'],
    ['createdAt', { createdAt: -9e15 }, 'entry-unreadable'],
    ['createdAt', { createdAt: 8.64e15 + 1 }, 'entry-unreadable'],
    ['updatedAt', { updatedAt: 9e15 }, 'entry-unreadable'],
    ['lastUsedAt', { lastUsedAt: -1 }, 'entry-unreadable'],
    ['lastFilledStep', { lastFilledStep: 9e15 }, 'entry-unreadable'],
    ['sharedBy', { sharedBy: { ...sharedBy, at: -9e15 } }, 'entry-unreadable'],
    ['sharedBy', { sharedBy: { ...sharedBy, from: long } }, 'name-too-long'],
    ['leavers', { leavers: [{ ...leaver, since: 9e15 }] }, 'entry-unreadable'],
    ['leavers', { leavers: [{ ...leaver, done: -1 }] }, 'entry-unreadable'],
    ['leavers', { leavers: [{ ...leaver, person: long }] }, 'name-too-long'],
    ['leavers', { leavers: Array.from({ length: 101 }, () => leaver) }, 'entry-unreadable'],
    ['issuer', { issuer: long }, 'name-too-long'],
    ['label', { label: long }, 'name-too-long'],
    ['person', { person: 'a,'.repeat(50_000) }, 'name-too-long'],
    ['group', { group: long }, 'name-too-long'],
    ['note', { note: 'x'.repeat(10_001) }, 'entry-unreadable'],
    ['names', { names: Array.from({ length: 21 }, (_, at) => `${at}`) }, 'entry-unreadable'],
    ['names', { names: ['x'.repeat(321)] }, 'entry-unreadable'],
    ['origins', { origins: Array.from({ length: 101 }, () => 'amazon') }, 'entry-unreadable'],
    ['origins', { origins: ['http://example.com'] }, 'entry-unreadable'],
    ['origins', { origins: ['https://example.com/path'] }, 'entry-unreadable'],
    ['origins', { origins: ['javascript:alert(1)'] }, 'entry-unreadable'],
    ['replaces', { replaces: ['../x'] }, 'entry-unreadable'],
    ['clockOffset', { clockOffset: 86_401 }, 'entry-unreadable'],
  ])('is no login where its %s is out of bounds', (_, given, reason) => {
    expect(readEntry(madeAccount(given))).toMatchObject({ reason })
  })

  test('may go as far as the bounds', () => {
    const account = madeAccount({
      person: 'x'.repeat(200),
      counter: 2 ** 52,
      createdAt: 0,
      updatedAt: 8.64e15,
      names: Array.from({ length: 20 }, (_, at) => `${at}`),
      origins: ['amazon', 'https://example.com', 'https://login.example.org:8443'],
      note: 'two\nlines',
      order: -1e9,
      clockOffset: -86_400,
      leavers: [leaver],
      sharedBy,
    })
    expect(readEntry(account)).toEqual(account)
  })

  test('has names without what nobody sees, and a place in the list that leaves room after it', () => {
    const turned = 'an\u202ena\u0007\u2066'
    const given = {
      ...{ issuer: turned, label: turned, person: turned, group: turned, names: [turned] },
      leavers: [{ ...leaver, person: turned }],
      sharedBy: { ...sharedBy, from: turned },
    }
    const read = readEntry(madeAccount({ ...given, order: Number.MAX_SAFE_INTEGER }))
    expect(read).toMatchObject({
      ...{ issuer: 'anna', label: 'anna', person: 'anna', group: 'anna', names: ['anna'], order: 1e9 },
      leavers: [{ person: 'anna' }],
      sharedBy: { from: 'anna' },
    })
    expect(readEntry(madeAccount({ order: -Number.MAX_SAFE_INTEGER }))).toMatchObject({ order: -1e9 })
    expect(readEntry({ ...madeAccount({ label: turned }), digits: 'six' })).toMatchObject({ label: 'anna' })
  })
})

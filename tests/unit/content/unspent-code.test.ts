import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { unspentCode } from '../../../src/content/unspent-code'
import type { View } from '../../../src/messages'

type Ready = Extract<View, { state: 'ready' }>

const given = { code: '000000', trust: 'leave', submit: false, unknownName: null } as const
const ready = (change: Partial<Ready> = {}, id = 'anna'): Ready => ({
  state: 'ready',
  account: { id, issuer: 'Amazon', label: id, person: '' },
  why: null,
  destination: null,
  trustedAt: null,
  ...change,
})

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('a code is filled for the look that it came with, once', () => {
  const unspent = unspentCode()
  const view = ready({ given })
  unspent.keep(view)
  expect(unspent.take(view)).toBe(given)
  expect(unspent.take(view)).toBeNull()
})

test('a code whose look was overtaken is filled for the look after it', () => {
  const unspent = unspentCode()
  unspent.keep(ready({ given }))
  const next = ready({ why: 'filled-before' })
  unspent.keep(next)
  expect(unspent.take(next)).toBe(given)
})

test.each([
  ['for another login', ready({ why: 'filled-before' }, 'bruno')],
  ['where the login is not sure any more', ready({ why: 'unsure-page' })],
  ['where the sign-in leads elsewhere', ready({ why: 'destination', destination: 'AWS' })],
])('but not %s', (_, next) => {
  const unspent = unspentCode()
  unspent.keep(ready({ given }))
  expect(unspent.take(next)).toBeNull()
})

test('and not two seconds later', () => {
  const unspent = unspentCode()
  unspent.keep(ready({ given }))
  vi.advanceTimersByTime(2000)
  expect(unspent.take(ready({ why: 'filled-before' }))).toBeNull()
})

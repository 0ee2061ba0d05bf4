// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSteadiness } from '../../../src/content/chip-steady'

const faked = ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'] as const
const onSteady = vi.fn()

beforeEach(() => vi.useFakeTimers({ toFake: [...faked] }))
afterEach(() => {
  vi.useRealTimers()
  onSteady.mockClear()
})

/** Until the second frame after a change begins. */
const drawn = () => {
  vi.advanceTimersToNextFrame()
  vi.advanceTimersToNextFrame()
}
const pass = (milliseconds: number) => vi.advanceTimersByTime(milliseconds)

test('a chip is steady once it has been on the screen for 300 ms, and not a moment before', () => {
  const steadiness = createSteadiness(onSteady)
  steadiness.unsettle()
  expect(steadiness.isSteady(performance.now() + 10_000), 'not drawn yet').toBe(false)
  drawn()
  const shown = performance.now()
  expect([0, 299, 300, 5_000].map((after) => steadiness.isSteady(shown + after))).toEqual([false, false, true, true])
  pass(299)
  expect(onSteady).not.toHaveBeenCalled()
  pass(1)
  expect(onSteady).toHaveBeenCalledOnce()
})

test('whatever is done to it begins the time anew', () => {
  const steadiness = createSteadiness(onSteady)
  steadiness.unsettle()
  drawn()
  pass(299)
  steadiness.unsettle()
  expect(steadiness.isSteady(performance.now() + 10_000)).toBe(false)
  drawn()
  pass(299)
  expect([steadiness.isSteady(performance.now()), onSteady.mock.calls.length]).toEqual([false, 0])
  pass(1)
  expect([steadiness.isSteady(performance.now()), onSteady.mock.calls.length]).toEqual([true, 1])
})

test('a press counts by its own time, however late it is heard', () => {
  const steadiness = createSteadiness(onSteady)
  steadiness.unsettle()
  drawn()
  const pressed = performance.now() + 100
  pass(5_000)
  expect(steadiness.isSteady(pressed)).toBe(false)
})

test('one that is gone says nothing more', () => {
  const steadiness = createSteadiness(onSteady)
  steadiness.unsettle()
  steadiness.stop()
  pass(5_000)
  expect(onSteady).not.toHaveBeenCalled()
})

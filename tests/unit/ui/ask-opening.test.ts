// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { CalledBackground, PopupOpening } from '../../../src/messages'

let background: CalledBackground | null
const sent = vi.fn(async () => opening('by message'))
vi.mock('webextension-polyfill', () => ({
  default: { extension: { getBackgroundPage: () => background }, runtime: { sendMessage: sent } },
}))

const { askOpening } = await import('../../../src/popup/first-picture/ask-opening')

/** An answer that says how it came. */
function opening(reason: string): PopupOpening {
  const status = { state: 'unlocked', reason, recoveryPending: false }
  return { status, settings: null, warning: null, list: null } as unknown as PopupOpening
}
const how = async (asked: Promise<PopupOpening>) => (await asked).status.reason

beforeEach(() => {
  vi.useFakeTimers()
  sent.mockClear()
})
afterEach(() => vi.useRealTimers())

describe('what the popup begins with', () => {
  test('is asked by message where no background can be called: it sleeps, or is none of the pages', async () => {
    for (background of [null, {}]) expect(await how(askOpening())).toBe('by message')
    expect(sent).toHaveBeenCalledTimes(2)
    expect(sent).toHaveBeenCalledWith({ name: 'popup.open', arguments: {} })
  })

  test('is called for where it can be, once, and is the page’s own then', async () => {
    const made = opening('called')
    background = { countersignOpening: vi.fn(async () => made) }
    const found = await askOpening()
    expect(found).toEqual(made)
    expect(found).not.toBe(made)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(background.countersignOpening).toHaveBeenCalledTimes(1)
    expect(sent).not.toHaveBeenCalled()
  })

  test('is waited for as long as that background is there', async () => {
    let answer = (_: PopupOpening): void => undefined
    background = { countersignOpening: () => new Promise((resolve) => (answer = resolve)) }
    const asked = askOpening()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).not.toHaveBeenCalled()
    answer(opening('called'))
    expect(await how(asked)).toBe('called')
  })

  test.each([
    ['none is there', null],
    ['another one is there', { countersignOpening: async () => opening('another') }],
  ])('is asked by message where the one that was called has ended: %s', async (_, next) => {
    background = { countersignOpening: () => new Promise(() => undefined) }
    const asked = askOpening()
    background = next
    await vi.advanceTimersByTimeAsync(300)
    expect(await how(asked)).toBe('by message')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(sent).toHaveBeenCalledTimes(1)
  })

  test('is asked by message where the call fails', async () => {
    background = { countersignOpening: async () => Promise.reject(new Error('a bug')) }
    expect(await how(askOpening())).toBe('by message')
    background = {
      countersignOpening: () => {
        throw new Error('ended')
      },
    }
    expect(await how(askOpening())).toBe('by message')
  })
})

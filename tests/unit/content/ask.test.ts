import { beforeEach, expect, test, vi } from 'vitest'
import { ask, Orphaned } from '../../../src/content/ask'

const { runtime } = vi.hoisted(() => ({ runtime: { id: 'countersign' as string | undefined, sendMessage: vi.fn() } }))
vi.mock('webextension-polyfill', () => ({ default: { runtime } }))

beforeEach(() => {
  runtime.id = 'countersign'
  runtime.sendMessage.mockReset()
})

const look = () => ask('content.look', { kind: 'challenge', claim: null })
const closed = new Error('the message channel closed before a response was received')

test('a question that died with the background is asked again', async () => {
  runtime.sendMessage.mockRejectedValueOnce(closed).mockResolvedValueOnce(undefined)
  runtime.sendMessage.mockResolvedValueOnce({ state: 'none' })
  expect(await look()).toEqual({ state: 'none' })
  expect(new Set(runtime.sendMessage.mock.calls.map(([message]) => JSON.stringify(message))).size).toBe(1)
})

test.each([
  ['fails', () => runtime.sendMessage.mockRejectedValue(closed)],
  ['is silent', () => runtime.sendMessage.mockResolvedValue(undefined)],
])('a background that always %s ends in an error', async (_, prepare) => {
  prepare()
  await expect(look()).rejects.toThrow()
  expect(runtime.sendMessage).toHaveBeenCalledTimes(3)
})

test('a script whose extension goes away meanwhile asks no more', async () => {
  runtime.sendMessage.mockImplementation(async () => {
    runtime.id = undefined
    throw closed
  })
  await expect(look()).rejects.toBeInstanceOf(Orphaned)
  expect(runtime.sendMessage).toHaveBeenCalledTimes(1)
})

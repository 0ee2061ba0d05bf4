import { beforeEach, expect, test, vi } from 'vitest'
import type { MessagesFrom } from '../../../src/messages'
import { ask } from '../../../src/ui/ask'
import { repeatable } from '../../../src/ui/repeatable'

const sendMessage = vi.hoisted(() => vi.fn())
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }))

type Verb = MessagesFrom<'page'>
const verbs = Object.keys(repeatable) as Verb[]
const repeated = verbs.filter((verb) => repeatable[verb])
const sentOnce = verbs.filter((verb) => !repeatable[verb])
const answer = { ok: true }
// What is sent does not matter here; the types of all verbs at once cannot be met by one value.
const send = (verb: Verb) => ask(verb as 'vault.status', {})

beforeEach(() => sendMessage.mockReset())

/** How the browsers tell that the background ended before it answered. */
const deaths: readonly (readonly [string, () => void])[] = [
  ['an error', () => sendMessage.mockRejectedValueOnce(new Error('the channel closed'))],
  ['no answer', () => sendMessage.mockResolvedValueOnce(undefined)],
]

test.each(deaths)(
  'after %s, what may be asked twice is asked of the next background, in the same words',
  async (_, die) => {
    for (const verb of repeated) {
      sendMessage.mockReset()
      die()
      sendMessage.mockResolvedValueOnce(answer)
      expect(await send(verb), verb).toBe(answer)
      expect(sendMessage.mock.calls).toEqual([[{ name: verb, arguments: {} }], [{ name: verb, arguments: {} }]])
    }
  },
)

test.each(deaths)(
  'after %s, anything else is sent no second time, and nobody knows whether it was done',
  async (_, die) => {
    for (const verb of sentOnce) {
      sendMessage.mockReset()
      die()
      expect(await send(verb), verb).toEqual({ ok: false, reason: 'no-answer' })
      expect(sendMessage).toHaveBeenCalledTimes(1)
    }
  },
)

test.each(deaths)('after %s, a try that died is not called a wrong one, though it counts as such', async (_, die) => {
  die()
  const wait = { ok: false, reason: 'wait', until: 1 }
  sendMessage.mockResolvedValue(wait)
  expect(await send('vault.unlock')).toEqual({ ok: false, reason: 'no-answer' })
  expect(await send('vault.unlock')).toBe(wait)
})

test.each(deaths)('three times %s is a bug, not a death', async (_, die) => {
  for (let time = 0; time < 3; time++) die()
  await expect(send('vault.status')).rejects.toThrow()
  expect(sendMessage).toHaveBeenCalledTimes(3)
})

import { describe, expect, test } from 'vitest'
import {
  isWholeRun,
  type JournalEvent,
  openEvent,
  type SealedEvent,
  sealEvents,
} from '../../../../src/core/vault/journal'
import { deriveKeys } from '../../../../src/core/vault/keys'
import { seededRandom } from '../../seeded-random'

const random = seededRandom(1)
const vaultId = random(16)
const keys = await deriveKeys(random(32), vaultId)
const start = { number: 0, tag: '' }
const events: readonly JournalEvent[] = [
  { kind: 'created', at: 1 },
  { kind: 'unlocked', how: 'recovery', wrongBefore: 3, at: 2 },
  { kind: 'filled', login: { id: 'a', issuer: 'Amazon', label: 'anna', person: '' }, host: 'www.amazon.it', at: 3 },
]
const sealed = await sealEvents(keys, vaultId, start, events, random)
const newestFirst = (of: readonly SealedEvent[]) => [...of].reverse()
const whole = async (of: readonly SealedEvent[]) =>
  isWholeRun(of, await Promise.all(of.map((event) => openEvent(keys, vaultId, event))))
const other = (at: number) => sealed[at] as SealedEvent

describe('a sealed event', () => {
  test('opens to what was sealed, in its place', async () => {
    expect(sealed.map(({ number }) => number)).toEqual([1, 2, 3])
    const opened = await Promise.all(sealed.map((event) => openEvent(keys, vaultId, event)))
    expect(opened.map((one) => one?.event)).toEqual(events)
    expect(await whole(newestFirst(sealed))).toBe(true)
  })

  test('does not open in another place, another vault, or with a byte changed', async () => {
    expect(await openEvent(keys, vaultId, { ...other(1), number: 3 })).toBeNull()
    expect(await openEvent(keys, random(16), other(1))).toBeNull()
    for (let at = 0; at < other(1).sealed.length; at++) {
      const bytes = other(1).sealed.slice()
      bytes[at] = (bytes[at] ?? 0) ^ 1
      expect(await openEvent(keys, vaultId, { ...other(1), sealed: bytes }), `byte ${at}`).toBeNull()
    }
  })

  test('says nothing of its kind by its size', () => {
    expect(new Set(sealed.map((event) => event.sealed.length)).size).toBe(1)
  })
})

describe('a run of events is not whole', () => {
  test('where one was taken from the middle', async () => {
    expect(await whole(newestFirst([other(0), other(2)]))).toBe(false)
  })

  test('where two were put in each other’s place', async () => {
    const swapped = [{ ...other(1), number: 1 }, { ...other(0), number: 2 }, other(2)]
    expect(await whole(newestFirst(swapped))).toBe(false)
  })

  test('where one stands for another that was written in its place later', async () => {
    const [, second] = await sealEvents(keys, vaultId, start, events, random)
    expect(await openEvent(keys, vaultId, second as SealedEvent)).not.toBeNull()
    expect(await whole(newestFirst([other(0), second as SealedEvent, other(2)]))).toBe(false)
  })
})

import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { untilTried } from '../../../src/background/until-tried'
import { holdDerivations } from './held-derivations'
import { attempts, type LockedVault, lockedVault, other, stopped, wrong } from './locked-vault'
import { letWaitPass, passphrase } from './worker'

const start = 1_700_000_000_000

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: start }))
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

async function changeHeader(change: (header: { slots: readonly { kind: string }[] }) => object): Promise<void> {
  const database = await openDB('countersign')
  for (const key of ['vault', 'copy']) await database.put('header', change(await database.get('header', key)), key)
  database.close()
}

test('a stop is heard before the first key is tried, or never: there is no moment in between', async () => {
  const reason = new Error('made up')
  const gateOf = (controller: AbortController) =>
    untilTried({ signal: controller.signal, hear: async () => controller.signal.throwIfAborted() })
  const early = new AbortController()
  const hearing = gateOf(early).hear()
  early.abort(reason)
  await expect(hearing).rejects.toBe(reason)
  const late = new AbortController()
  const gate = gateOf(late)
  await gate.hear()
  late.abort(reason)
  await gate.hear()
  expect(gate.signal.aborted).toBe(false)
  await expect(gateOf(late).hear()).rejects.toBe(reason)
})

describe('a stop that comes too late', () => {
  /** Stops the try once its key is being tried. */
  const stoppedWhileTried = async (vault: LockedVault, given: string) => {
    const { decrypt } = SubtleCrypto.prototype
    let isFirst = true
    vi.spyOn(crypto.subtle, 'decrypt').mockImplementation(async (...args) => {
      if (isFirst) await vault.stop()
      isFirst = false
      return decrypt.apply(crypto.subtle, args)
    })
    return vault.guess(given)
  }

  test('leaves a wrong try a wrong one, and a right one open', async () => {
    const vault = await lockedVault()
    expect(await stoppedWhileTried(vault, other)).toEqual(wrong)
    expect([(await attempts()).failures, await vault.state()]).toEqual([1, 'locked'])
    await letWaitPass()
    expect(await stoppedWhileTried(vault, passphrase)).toEqual({ ok: true })
    expect([(await attempts()).failures, await vault.state()]).toEqual([0, 'unlocked'])
  })

  test('does not take back what a first key has told, where a header has several', async () => {
    const vault = await lockedVault()
    await changeHeader((header) => ({
      ...header,
      slots: header.slots.flatMap((slot) =>
        slot.kind === 'passphrase' ? [slot, { ...slot, id: `${'0'.repeat(36)}` }] : [slot],
      ),
    }))
    const { begun, go } = await holdDerivations()
    const tried = vault.guess(other)
    await begun(1)
    go()
    await begun(2)
    await vault.stop()
    go(1)
    expect(await tried).toEqual(wrong)
    expect((await attempts()).failures).toBe(1)
  })

  test('does not take back what is told where header and copy differ', async () => {
    const vault = await lockedVault()
    const database = await openDB('countersign')
    const copy = await database.get('header', 'copy')
    await database.put('header', { ...copy, slots: [...copy.slots].reverse() }, 'copy')
    database.close()
    const { begun, go } = await holdDerivations()
    const tried = vault.guess(other)
    await begun(1)
    go()
    await begun(2)
    await vault.stop()
    go(1)
    expect(await tried).toEqual(wrong)
    expect((await attempts()).failures).toBe(1)
  })
})

describe('tries of two windows', () => {
  test('a stopped one takes back none but its own', async () => {
    const vault = await lockedVault()
    const { begun, go } = await holdDerivations()
    const first = vault.guess(other, 1)
    await begun(1)
    vi.setSystemTime(start + 1000)
    const second = vault.guess(other, 2)
    await begun(2)
    go(1)
    expect(await second).toEqual(wrong)
    const counted = await attempts()
    await vault.stop(1)
    go(0)
    expect(await first).toEqual(stopped)
    expect(await attempts()).toEqual(counted)
    expect(await vault.waits()).toBe(start + 3000)
  })

  test('one inside the other are both taken back', async () => {
    const vault = await lockedVault()
    const { begun, go } = await holdDerivations()
    const tries = [vault.guess(other, 1)]
    await begun(1)
    vi.setSystemTime(start + 1000)
    tries.push(vault.guess(passphrase, 2))
    await begun(2)
    for (const at of [2, 1]) {
      await vault.stop(at)
      go(at - 1)
      expect(await tries[at - 1]).toEqual(stopped)
    }
    expect([(await attempts()).failures, await vault.waits(), await vault.state()]).toEqual([0, 0, 'locked'])
  })

  test('one that is stopped after the other has opened takes nothing from what is counted since', async () => {
    const vault = await lockedVault()
    const { begun, go } = await holdDerivations()
    const first = vault.guess(other, 1)
    await begun(1)
    vi.setSystemTime(start + 1000)
    const second = vault.guess(passphrase, 2)
    await begun(2)
    go(1)
    expect(await second).toEqual({ ok: true })
    await vault.ask('vault.lock', {})
    const third = vault.guess(other, 3)
    await begun(3)
    go(2)
    expect(await third).toEqual(wrong)
    await vault.stop(1)
    go(0)
    expect(await first).toEqual(stopped)
    expect([(await attempts()).failures, await vault.waits()]).toEqual([1, start + 2000])
  })

  test('a vault that a recovery code opens meanwhile stays open', async () => {
    const vault = await lockedVault()
    const { begun, go } = await holdDerivations()
    const first = vault.guess(other)
    await begun(1)
    vi.setSystemTime(start + 1000)
    expect(await vault.ask('vault.recover', { recoveryCode: vault.recoveryCode })).toEqual({ ok: true })
    await vault.stop()
    go()
    expect(await first).toEqual(stopped)
    expect([await vault.state(), (await attempts()).failures]).toEqual(['unlocked', 0])
  })
})

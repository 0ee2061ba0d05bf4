import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { breakStorage } from './breaking-storage'
import { holdDerivations } from './held-derivations'
import { attempts, type LockedVault, lockedVault, nameOf, other, page, stopped, wrong } from './locked-vault'
import { passphrase } from './worker'

const start = 1_700_000_000_000

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: start }))
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** Everything that is done with keys and storage from here on, without what is in it. */
function trace(browser: LockedVault['browser']) {
  const done: string[] = []
  for (const name of ['decrypt', 'importKey', 'deriveBits', 'sign', 'digest'] as const) {
    const original = SubtleCrypto.prototype[name] as (...args: unknown[]) => Promise<never>
    vi.spyOn(crypto.subtle, name).mockImplementation(((...args: unknown[]) => {
      done.push(name)
      return original.apply(crypto.subtle, args)
    }) as never)
  }
  for (const name of ['get', 'put', 'delete'] as const) {
    const original = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
      done.push(`${this.name}.${name} ${String(args.at(-1))}`)
      return original.apply(this, args)
    } as never)
  }
  const set = vi.spyOn(browser.storage.session, 'set')
  return { done, written: () => set.mock.calls.length }
}

describe('a try that is stopped while its key is derived', () => {
  test('opens nothing, counts as none, and does the same whether it was right or wrong', async () => {
    const traces: unknown[] = []
    for (const given of [passphrase, other]) {
      const vault = await lockedVault({ failures: 2 })
      const { begun, go, derived } = await holdDerivations()
      const before = await attempts()
      const { done, written } = trace(vault.browser)
      const tried = vault.guess(given)
      await begun(1)
      // Written down ahead: whoever kills the worker now saves nothing.
      expect((await attempts()).failures).toBe(3)
      await vault.stop()
      go()
      expect(await tried).toEqual(stopped)
      expect([done.filter((one) => one === 'decrypt' || one === 'importKey'), written()]).toEqual([[], 0])
      expect(derived.map((key) => key.every((byte) => byte === 0))).toEqual([true])
      traces.push([...done])
      vi.restoreAllMocks()
      expect(await attempts()).toEqual(before)
      expect([await vault.state(), await vault.waits()]).toEqual(['locked', 0])
    }
    expect(traces[0]).toEqual(traces[1])
  })

  test('leaves the next one as it was, however often', async () => {
    const vault = await lockedVault()
    const { begun, go } = await holdDerivations()
    for (let at = 0; at < 20; at++) {
      const tried = vault.guess(at % 2 ? passphrase : other, at)
      await begun(at + 1)
      await vault.stop(at)
      go(at)
      expect(await tried).toEqual(stopped)
    }
    const next = vault.guess(other)
    await begun(21)
    go(20)
    expect(await next).toEqual(wrong)
    expect(await vault.waits()).toBe(start + 1000)
    expect((await attempts()).failures).toBe(1)
  })

  test('is not begun where it was stopped while something else held the background up', async () => {
    const vault = await lockedVault()
    const { derived } = await holdDerivations()
    const tried = vault.guess(passphrase)
    await vault.stop()
    expect(await tried).toEqual(stopped)
    expect([derived.length, (await attempts()).failures]).toEqual([0, 0])
    // The same of a recovery code, from which nothing is derived.
    const { recoveryCode } = vault
    const recovered = vault.deliver({ name: 'vault.recover', arguments: { recoveryCode }, work: nameOf(2) }, page)
    await vault.stop(2)
    expect(await recovered).toEqual(stopped)
    expect([await vault.state(), (await attempts()).failures]).toEqual(['locked', 0])
  })

  test('is taken back in memory, too, where the disk takes no more', async () => {
    const vault = await lockedVault()
    const { begun, go } = await holdDerivations()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('made up', 'QuotaExceededError')
    })
    for (const at of [0, 1]) {
      const tried = vault.guess(other, at)
      await begun(at + 1)
      await vault.stop(at)
      go(at)
      expect(await tried).toEqual(stopped)
    }
  })

  test('tells the other windows, which may have begun to count down', async () => {
    const vault = await lockedVault()
    const told = vi.spyOn(vault.browser.runtime, 'sendMessage')
    const { begun, go } = await holdDerivations()
    const tried = vault.guess(other)
    await begun(1)
    await vault.stop()
    go()
    await tried
    expect(told).toHaveBeenCalledWith({ telling: 'look-again' })
  })
})

describe('a worker that is killed', () => {
  test('before the stop has reached it leaves the try counted', async () => {
    const vault = await lockedVault()
    const { begun } = await holdDerivations()
    void vault.guess(passphrase)
    await begun(1)
    vault.sleep()
    expect([await vault.state(), await vault.waits(), (await attempts()).failures]).toEqual(['locked', start + 1000, 1])
  })

  test('anywhere in a stopped try leaves it counted or taken back, and nothing of those before', async () => {
    const counts = new Set<number>()
    for (const given of [passphrase, other]) {
      for (let n = 1; ; n++) {
        if (n > 40) throw new Error('a stopped try makes fewer requests than that')
        const vault = await lockedVault({ failures: 2 })
        const { begun, go } = await holdDerivations()
        const broken = breakStorage(vault.browser, n, 'dead')
        const tried = vault.guess(given).catch((error: unknown) => error)
        const derives = await Promise.race([begun(1).then(() => true), tried.then(() => false)])
        await vault.stop()
        if (derives) go()
        await tried
        const made = broken.count()
        broken.mend()
        vault.sleep()
        const { failures } = await attempts()
        counts.add(failures)
        expect(await vault.state(), `request ${n}`).toBe('locked')
        if (made < n) break
      }
    }
    expect(counts).toEqual(new Set([2, 3]))
  })
})

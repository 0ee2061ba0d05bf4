import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { argon2InWorker } from '../../../src/background/argon2-in-worker'
import { argon2Js } from '../../../src/core/vault/argon2'
import type { KdfParameters } from '../../../src/core/vault/format'
import type { DerivingQuestion, DerivingWord } from '../../../src/deriving/protocol'

const kdf: KdfParameters = {
  name: 'argon2id',
  version: 19,
  memory: 64,
  passes: 2,
  lanes: 1,
  salt: new Uint8Array(16).fill(7),
}
const typed = () => new TextEncoder().encode('plum harbour')
const expected = await argon2Js(typed(), kdf)
const isWiped = (bytes: Uint8Array) => bytes.every((byte) => byte === 0)

/** How a worker goes on: as it begins, and when it is asked. */
interface Course {
  begin(worker: FakeWorker): void
  ask?(worker: FakeWorker, question: DerivingQuestion): void
}

/** Both sides in one thread; what goes from one to the other is copied, as between threads. */
class FakeWorker {
  static course: Course
  static readonly all: FakeWorker[] = []
  onmessage: ((event: { data: DerivingWord }) => void) | null = null
  onerror: ((event: { preventDefault(): void }) => void) | null = null
  readonly terminate = vi.fn()
  /** What this worker got and gave, on its own side. */
  readonly held: Uint8Array[] = []
  readonly kept = vi.fn()

  constructor(readonly url: string) {
    FakeWorker.all.push(this)
    queueMicrotask(() => FakeWorker.course.begin(this))
  }
  postMessage(question: DerivingQuestion): void {
    const copy = structuredClone(question)
    this.held.push(copy.password)
    queueMicrotask(() => FakeWorker.course.ask?.(this, copy))
  }
  say(word: DerivingWord): void {
    if (word instanceof Uint8Array) this.held.push(word)
    this.onmessage?.({ data: structuredClone(word) })
  }
  fail(): void {
    this.onerror?.({ preventDefault: this.kept })
  }
}

/** The script that the build gives the worker. */
async function realScript(): Promise<Course> {
  const now: { worker?: FakeWorker; hear?: (event: { data: DerivingQuestion }) => void } = {}
  vi.stubGlobal('addEventListener', (_: 'message', hear: NonNullable<typeof now.hear>) => {
    now.hear = hear
  })
  vi.stubGlobal('postMessage', (word: DerivingWord) => now.worker?.say(word))
  vi.resetModules()
  return {
    begin(worker) {
      now.worker = worker
      void import('../../../src/deriving/main')
    },
    ask: (_, data) => now.hear?.({ data }),
  }
}

beforeEach(() => {
  vi.stubGlobal('location', { origin: 'moz-extension://countersign', href: 'moz-extension://countersign/background' })
  vi.stubGlobal('Worker', FakeWorker)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.doUnmock('../../../src/core/vault/argon2')
  vi.doUnmock('webextension-polyfill')
  vi.doUnmock('../../../src/background/router')
  FakeWorker.all.length = 0
})

const only = (): FakeWorker => {
  const [worker, ...others] = FakeWorker.all
  if (!worker || others.length > 0) throw new Error(`${FakeWorker.all.length} workers`)
  return worker
}

describe('a worker that starts', () => {
  test('derives, is ended, and its bytes are wiped', async () => {
    FakeWorker.course = await realScript()
    expect(await argon2InWorker(typed(), kdf)).toEqual(expected)
    expect(only().url).toBe('moz-extension://countersign/background/deriving.js')
    expect(only().terminate).toHaveBeenCalledOnce()
    expect(only().held).toHaveLength(2)
    expect(only().held.every(isWiped)).toBe(true)
  })

  test('derives in JavaScript where WebAssembly is off', async () => {
    FakeWorker.course = await realScript()
    vi.stubGlobal('WebAssembly', undefined)
    expect(await argon2InWorker(typed(), kdf)).toEqual(expected)
    expect(only().held).toHaveLength(2)
  })

  test('says that it failed, and its bytes are wiped then as well', async () => {
    FakeWorker.course = await realScript()
    vi.doMock('../../../src/core/vault/argon2', () => ({ argon2: () => Promise.reject(new RangeError('no memory')) }))
    await expect(argon2InWorker(typed(), kdf)).rejects.toThrow('gave no key')
    expect(only().terminate).toHaveBeenCalledOnce()
    expect(only().held.map(isWiped)).toEqual([true])
  })

  test('and dies is an error, and no second derivation', async () => {
    FakeWorker.course = { begin: (worker) => worker.say('ready'), ask: (worker) => worker.fail() }
    await expect(argon2InWorker(typed(), kdf)).rejects.toThrow('gave no key')
    expect(only().terminate).toHaveBeenCalledOnce()
    // Not in the browser's console.
    expect(only().kept).toHaveBeenCalledOnce()
  })

  test('and never answers is an error after two minutes', async () => {
    const limits = shortLimits()
    FakeWorker.course = { begin: (worker) => worker.say('ready'), ask: () => limits.at(-1)?.abort() }
    await expect(argon2InWorker(typed(), kdf)).rejects.toThrow('gave no key')
    expect(limits.map(({ after }) => after)).toEqual([5_000, 120_000])
    expect(only().terminate).toHaveBeenCalledOnce()
  })
})

describe('a derivation that is stopped', () => {
  const reason = new Error('made up')

  test('ends its worker at once, and is not made anywhere else', async () => {
    const stop = new AbortController()
    FakeWorker.course = { begin: (worker) => worker.say('ready'), ask: () => stop.abort(reason) }
    await expect(argon2InWorker(typed(), kdf, stop.signal)).rejects.toBe(reason)
    expect(only().terminate).toHaveBeenCalledOnce()
  })

  test('is not asked of a worker that was just starting', async () => {
    const stop = new AbortController()
    const ask = vi.fn()
    const begin = (worker: FakeWorker) => {
      stop.abort(reason)
      worker.say('ready')
    }
    FakeWorker.course = { begin, ask }
    await expect(argon2InWorker(typed(), kdf, stop.signal)).rejects.toBe(reason)
    await Promise.resolve()
    expect(ask).not.toHaveBeenCalled()
    expect(only().terminate).toHaveBeenCalledOnce()
  })
})

describe('where no worker starts, the thread itself derives', () => {
  test('the browser refuses one', async () => {
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new DOMException('made up', 'SecurityError')
        }
      },
    )
    expect(await argon2InWorker(typed(), kdf)).toEqual(expected)
  })

  test('its script does not load', async () => {
    FakeWorker.course = { begin: (worker) => worker.fail() }
    expect(await argon2InWorker(typed(), kdf)).toEqual(expected)
    expect(only().terminate).toHaveBeenCalledOnce()
    expect(only().held).toEqual([])
  })

  test('it is never heard of', async () => {
    const limits = shortLimits()
    FakeWorker.course = { begin: () => limits.at(-1)?.abort() }
    expect(await argon2InWorker(typed(), kdf)).toEqual(expected)
    expect(only().terminate).toHaveBeenCalledOnce()
  })
})

describe('a background that begins', () => {
  const event = { addListener: () => undefined }
  const events = [
    'onMessage',
    'onInstalled',
    'onStartup',
    'onAlarm',
    'onRemoved',
    'onStateChanged',
    'onCommand',
    'onClicked',
  ]
  const area = Object.fromEntries(events.map((name) => [name, event]))
  const areas = ['runtime', 'alarms', 'tabs', 'idle', 'commands', 'contextMenus']

  test.each([
    ['where there are workers, derives in one', FakeWorker, 1],
    ['where there are none, derives in its thread', undefined, 0],
  ])('%s', async (_, stand, workers) => {
    FakeWorker.course = await realScript()
    vi.stubGlobal('Worker', stand)
    const browser = { ...Object.fromEntries(areas.map((name) => [name, area])), storage: { local: {} } }
    vi.doMock('webextension-polyfill', () => ({ default: browser }))
    // Most of the program, of which nothing is wanted here.
    vi.doMock('../../../src/background/router', () => ({ route: () => undefined }))
    await import('../../../src/background/main')
    const { deriveFromPassphrase } = await import('../../../src/core/vault/kdf')
    expect(await deriveFromPassphrase('plum harbour', kdf)).toEqual(expected)
    expect(FakeWorker.all).toHaveLength(workers)
  })
})

/** Limits of time that a test ends by hand. */
function shortLimits() {
  const limits: { readonly after: number; abort(): void }[] = []
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((after) => {
    const controller = new AbortController()
    limits.push({ after, abort: () => controller.abort() })
    return controller.signal
  })
  return limits
}

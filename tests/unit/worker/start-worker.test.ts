// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

interface Rules {
  createScriptURL(url: string): string
}

const started: { url: unknown; type: unknown }[] = []

beforeEach(() => {
  vi.stubGlobal('location', { origin: 'chrome-extension://countersign', href: 'chrome-extension://countersign/page' })
  vi.stubGlobal(
    'Worker',
    class {
      constructor(url: unknown, { type }: WorkerOptions) {
        started.push({ url, type })
      }
    },
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
  started.length = 0
})

const load = async () => (await import('../../../src/worker/start-worker')).startWorker

test('a script of ours starts as a module', async () => {
  const startWorker = await load()
  startWorker('/assets/main.js')
  expect(started).toEqual([{ url: 'chrome-extension://countersign/assets/main.js', type: 'module' }])
})

test('where the browser has Trusted Types, one policy makes the address', async () => {
  const made: string[] = []
  vi.stubGlobal('trustedTypes', {
    createPolicy(name: string, { createScriptURL }: Rules) {
      made.push(name)
      return { createScriptURL: (url: string) => ({ trusted: createScriptURL(url) }) }
    },
  })
  const startWorker = await load()
  startWorker('/assets/one.js')
  startWorker('/assets/two.js')
  expect(made).toEqual(['countersign-worker'])
  expect(started.map(({ url }) => url)).toEqual([
    { trusted: 'chrome-extension://countersign/assets/one.js' },
    { trusted: 'chrome-extension://countersign/assets/two.js' },
  ])
  expect(() => startWorker('https://example.com/assets/one.js')).toThrow(TypeError)
})

test.each([
  'https://example.com/main.js',
  '//example.com/main.js',
  'data:text/javascript,0',
  'blob:chrome-extension://countersign/0f8e',
  'chrome-extension://another/main.js',
  'chrome-extension://countersign.example/main.js',
])('%s starts nothing', async (url) => {
  const startWorker = await load()
  expect(() => startWorker(url)).toThrow(TypeError)
  expect(started).toEqual([])
})

// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { KeepStorage } from '../../../src/options/KeepStorage'
import { FakePage, sentence } from './fake-page'
import { appears, isThere, part, show } from './in-page'

const page = new FakePage()
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(page.browser, key) }),
}))

const storage = (isKept: boolean, answer: boolean) => {
  const value = { persisted: async () => isKept, persist: async () => answer }
  Object.defineProperty(navigator, 'storage', { value, configurable: true })
}
afterEach(() => void Reflect.deleteProperty(navigator, 'storage'))
const saidWhen = (kept: string) =>
  vi.waitFor(() => {
    expect(part('storage-kept').dataset.kept).toBe(kept)
    return part('storage-kept').textContent
  })

test('a promise that the browser gave is told, and not asked for again', async () => {
  storage(true, true)
  await show(<KeepStorage />)
  expect(await saidWhen('kept')).toBe(sentence('keep_kept'))
  expect(isThere('storage-keep')).toBe(false)
})

test('what the browser answers is told as it is', async () => {
  for (const [answer, kept, words] of [
    [true, 'kept', 'keep_kept'],
    [false, 'refused', 'keep_refused'],
  ] as const) {
    storage(false, answer)
    await show(<KeepStorage />)
    expect(await saidWhen('not-kept')).toBe(sentence('keep_notKept'))
    ;(await appears('storage-keep')).click()
    expect(await saidWhen(kept)).toBe(sentence(words))
  }
})

// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Failure } from '../../../src/messages'
import { FakePage, sentence } from './fake-page'
import { appears, isThere, part, show, submit, type } from './in-page'

let page: FakePage
let answer: (no: Failure) => void
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(page.browser, key) }),
}))

beforeEach(async () => {
  vi.resetModules()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] })
  page = new FakePage()
  page.answers = {
    'vault.wait': () => ({ until: 0, took: 1940 }),
    'vault.unlock': () =>
      new Promise((resolve) => {
        answer = resolve
      }),
  }
  const { Unlock } = await import('../../../src/popup/screens/Unlock')
  await show(<Unlock />)
  await appears('passphrase')
  type('passphrase', 'plum harbour 47')
  submit('unlock')
  await vi.waitFor(() => expect(page.argumentsOf('vault.unlock')).toHaveLength(1))
})
afterEach(() => void vi.useRealTimers())

test('an unlock that takes long says how long, beside the last one; then what became of it', async () => {
  expect(isThere('elapsed')).toBe(false)
  await vi.advanceTimersByTimeAsync(3000)
  const said = (await appears('elapsed')).textContent ?? ''
  expect(said).toMatch(new RegExp(sentence('work_usual', ['\\d+ seconds?', '2 seconds'])))
  answer({ ok: false, reason: 'wrong-passphrase' })
  expect((await appears('error')).textContent).toBe(sentence('reason_wrongPassphrase'))
  await vi.waitFor(() => expect(isThere('elapsed')).toBe(false))
  expect(part<HTMLButtonElement>('unlock').disabled).toBe(false)
})

test('one that takes a moment says nothing of it', async () => {
  await vi.advanceTimersByTimeAsync(500)
  answer({ ok: false, reason: 'wrong-passphrase' })
  await appears('error')
  await vi.advanceTimersByTimeAsync(3000)
  expect(isThere('elapsed')).toBe(false)
})

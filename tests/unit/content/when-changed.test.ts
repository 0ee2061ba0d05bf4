// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { whenChanged } from '../../../src/content/when-changed'

afterEach(() => {
  Object.defineProperty(document, 'prerendering', { value: undefined, configurable: true })
})

test('a page that stands is looked at once', () => {
  const first = vi.fn()
  whenChanged({ first, later: vi.fn() })
  expect(first).toHaveBeenCalledOnce()
})

test('a page that is drawn before anybody went there is looked at when they do, and not before', () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true })
  const first = vi.fn()
  whenChanged({ first, later: vi.fn() })
  document.dispatchEvent(new Event('DOMContentLoaded'))
  expect(first).not.toHaveBeenCalled()
  Object.defineProperty(document, 'prerendering', { value: false, configurable: true })
  document.dispatchEvent(new Event('prerenderingchange'))
  expect(first).toHaveBeenCalledOnce()
})

// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { applyLastTheme, applyTheme } from '../../../src/ui/theme'

vi.mock('webextension-polyfill', () => ({ default: {} }))

/** What the system says of contrast, and says again when it changes. */
const system = Object.assign(new EventTarget(), { matches: false })
const setContrast = (more: boolean) => {
  system.matches = more
  system.dispatchEvent(new Event('change'))
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => system)
  localStorage.clear()
  applyTheme('system')
  setContrast(false)
})

const look = () => ({ ...document.documentElement.dataset })

test('the system’s own light and dark are left to the style sheets', () => {
  expect(look()).toEqual({})
  applyTheme('dark')
  expect(look()).toEqual({ theme: 'dark' })
  applyTheme('light')
  expect(look()).toEqual({ theme: 'light' })
  applyTheme('system')
  expect(look()).toEqual({})
})

test('more contrast comes by choice, or by the system where nothing was chosen, also later', () => {
  applyTheme('contrast')
  expect(look()).toEqual({ contrast: 'more' })
  applyTheme('system')
  expect(look()).toEqual({})
  setContrast(true)
  expect(look()).toEqual({ contrast: 'more' })
  applyTheme('dark')
  expect(look()).toEqual({ theme: 'dark' })
  setContrast(false)
  setContrast(true)
  expect(look()).toEqual({ theme: 'dark' })
})

test('the next page begins in the theme of the last one', () => {
  applyTheme('dark')
  document.documentElement.removeAttribute('data-theme')
  applyLastTheme()
  expect(look()).toEqual({ theme: 'dark' })
})

test('without leave to keep anything, or with nonsense kept, a page begins in the system’s', () => {
  localStorage.setItem('theme', 'javascript:')
  applyLastTheme()
  expect(look()).toEqual({})
  vi.stubGlobal('localStorage', undefined)
  applyTheme('dark')
  applyLastTheme()
  expect(look()).toEqual({})
  vi.unstubAllGlobals()
})

// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { german } from '../../../src/help/guides/de'
import { english } from '../../../src/help/guides/en'
import type { GuidesOf } from '../../../src/help/guides/guides'
import { japanese } from '../../../src/help/guides/ja'
import { Help } from '../../../src/help/Help'
import type { Language } from '../../../src/i18n/languages'
import { isThere, part, show } from './in-page'

/** What each language's loading waits for. */
const arrive = new Map<Language, (guides: GuidesOf) => void>()
vi.mock('../../../src/help/guides', () => ({
  loadGuides: (language: Language) => new Promise<GuidesOf>((resolve) => arrive.set(language, resolve)),
}))
vi.mock('webextension-polyfill', () => ({ default: {} }))

const drawn = () => new Promise((done) => requestAnimationFrame(done))

test('the guides stay until the next are loaded, and those of the language that was chosen last count', async () => {
  vi.stubGlobal('scrollTo', () => undefined)
  location.hash = '#refused'
  const arrives = async (language: Language, guides: GuidesOf) => {
    await vi.waitFor(() => expect(arrive.has(language)).toBe(true))
    arrive.get(language)?.(guides)
    await drawn()
  }
  const choose = (language: Language) => {
    part<HTMLSelectElement>('help-language').value = language
    part('help-language').dispatchEvent(new Event('change', { bubbles: true }))
  }
  const title = () => part('help-title').textContent
  await show(<Help spoken="en" />)
  expect(isThere('help-title')).toBe(false)
  await arrives('en', english)
  await vi.waitFor(() => expect(title()).toBe(english.guides.refused.title))
  choose('ja')
  await vi.waitFor(() => expect(arrive.has('ja')).toBe(true))
  expect(title()).toBe(english.guides.refused.title)
  choose('de')
  await arrives('de', german)
  await vi.waitFor(() => expect(title()).toBe(german.guides.refused.title))
  await arrives('ja', japanese)
  expect(title()).toBe(german.guides.refused.title)
  expect(document.documentElement.lang).toBe('de')
})

// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test, vi } from 'vitest'

/** German in two parts, as the popup has it; Dutch, too. */
vi.mock('virtual:locale-words', () => ({
  loaders: {
    de: async () => ({ default: { copied: 'Kopiert', languageTag: 'de' } }),
    nl: async () => ({ default: { copied: 'Gekopieerd', languageTag: 'nl' } }),
  },
  later: {
    de: async () => ({ default: { copied: 'Kopiert', saved: 'Gespeichert', languageTag: 'de' } }),
    nl: async () => ({ default: { copied: 'Gekopieerd', saved: 'Bewaard', languageTag: 'nl' } }),
  },
}))
vi.mock('webextension-polyfill', () => ({ default: { i18n: { getMessage: (key: string) => `browser’s ${key}` } } }))
vi.stubGlobal('matchMedia', () => new EventTarget())
const { applyLook, speakOfAll } = await import('../../../src/ui/page-look')
const { t } = await import('../../../src/i18n/t')

const Sentences = () => `${t('copied')}, ${t('saved')}`
const shown = () => vi.waitFor(() => document.body.textContent)
const look = (language: 'de' | 'nl' | 'browser') => applyLook({ language, theme: 'system' })

test('what is said first is there at once, the rest later, and what lacked it is drawn again', async () => {
  await look('de')
  render(<Sentences />, document.body)
  expect(await shown()).toBe('Kopiert, browser’s saved')
  await speakOfAll()
  await vi.waitFor(() => expect(document.body.textContent).toBe('Kopiert, Gespeichert'))
})

test('a language that is chosen after that is there as a whole', async () => {
  await look('nl')
  await vi.waitFor(() => expect(document.body.textContent).toBe('Gekopieerd, Bewaard'))
  await look('browser')
  await vi.waitFor(() => expect(document.body.textContent).toBe('browser’s copied, browser’s saved'))
})

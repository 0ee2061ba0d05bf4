import { afterEach, describe, expect, test, vi } from 'vitest'
import { sentence } from '../ui/fake-page'

vi.mock('webextension-polyfill', () => ({
  default: { i18n: { getMessage: (key: string, values: readonly string[]) => sentence(key, values) } },
}))
const { speakIn, t, tn, inDigits, intlTag } = await import('../../../src/i18n/t')
const { speak } = await import('../../../src/i18n/speak')
const { pageWordsIn } = await import('../../../src/i18n/page-words')

afterEach(() => speakIn(null))

describe('a sentence', () => {
  test('is the browser’s where no language was chosen', () => {
    expect(t('copy', 'Amazon')).toBe('Copy the code of Amazon')
  })

  test('is that of the language that was chosen, with its values wherever they stand', () => {
    speakIn({ copy: '«$1» kopieren: $1' })
    expect(t('copy', 'Amazon')).toBe('«Amazon» kopieren: Amazon')
  })

  test('takes a value as it is, whatever signs it has', () => {
    speakIn({ copy: '$1!' })
    expect(t('copy', '$1 $& $$ \\1')).toBe('$1 $& $$ \\1!')
  })

  test('is the browser’s where the language has none', () => {
    speakIn({})
    expect(t('copied')).toBe('Copied')
  })
})

describe('a sentence with a number', () => {
  test('has the form that the language has for it', () => {
    expect(tn('import_holds', 1)).toBe('It holds 1 login.')
    expect(tn('import_holds', 2)).toBe('It holds 2 logins.')
    const polish = {
      import_holds_one: '$1 a',
      import_holds_few: '$1 b',
      import_holds_many: '$1 c',
      import_holds_other: '$1 d',
    }
    speakIn({ languageTag: 'pl', ...polish })
    expect([1, 2, 5, 22, 1.5].map((count) => tn('import_holds', count))).toEqual(['1 a', '2 b', '5 c', '22 b', '1,5 d'])
  })

  test('has the last form where a browser knows one that nobody wrote', () => {
    speakIn({ languageTag: 'ar', import_holds_other: '$1 x', import_holds_two: '' })
    expect(tn('import_holds', 2)).toBe('2 x')
  })

  test('has its other values behind the number', () => {
    expect(tn('export_saved', 1, 'a.json')).toContain('Saved as a.json, with 1 login.')
  })
})

test('numbers are written as the language writes them, in Arabic with the digits of the codes', () => {
  expect(inDigits(12_345)).toBe('12,345')
  speakIn({ languageTag: 'de' })
  expect(inDigits(12_345)).toBe('12.345')
  speakIn({ languageTag: 'ar' })
  expect(intlTag()).toBe('ar-u-nu-latn')
  expect(inDigits(12_345)).toBe('12,345')
})

describe('a language that is chosen', () => {
  test('is loaded whole, and given back to the browser’s', async () => {
    await speak('it')
    expect(t('languageTag')).toBe('it')
    expect(t('copy', 'Amazon')).toContain('Amazon')
    await speak('browser')
    expect(t('languageTag')).toBe('en')
  })

  test('has what is said in pages apart, for a script that loads nothing', async () => {
    const words = await pageWordsIn('it')
    expect(words?.languageTag).toBe('it')
    expect(words?.chip_fill).toBeTruthy()
    expect(words).not.toHaveProperty('optionsTitle')
    expect(await pageWordsIn('browser')).toBeNull()
  })
})

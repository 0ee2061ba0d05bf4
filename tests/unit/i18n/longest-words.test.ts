import { expect, test } from 'vitest'
import { wordsOf } from '../../../scripts/build/locale-words'
import { languageNames } from '../../../src/core/languages'
import { longestOf, longestWords } from '../../e2e/screens/longest-words'

test('the longest sentence is made to hold the longest word', () => {
  expect(longestOf(['Sign in', 'Aplikacja dla $1 na telefon', 'Authentifizierungs-App'])).toBe(
    'Authentifizierungs dla $1 na telefon',
  )
  // Narrow letters take less room than their number says.
  expect(longestOf(['illi illi', 'mamma mia'])).toBe('mamma mia')
})

test('no language with words has a longer sentence, and every placeholder is there', () => {
  const made = longestWords()
  const german = wordsOf('de')
  expect(Object.keys(made)).toEqual(Object.keys(german))
  expect(made.languageTag).toBe('de')
  for (const [key, sentence] of Object.entries(made)) {
    expect(new Set(sentence.match(/\$\d/g)), key).toEqual(new Set(german[key]?.match(/\$\d/g)))
  }
  const languages = languageNames.filter((name) => !['ja', 'zh', 'hi', 'ar'].includes(name)).map(wordsOf)
  const asLong = languages.filter(
    (words) => (words.chip_tooManyNote ?? '').length > (made.chip_tooManyNote ?? '').length,
  )
  expect(asLong).toEqual([])
})

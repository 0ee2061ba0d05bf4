import { expect, test } from 'vitest'
import { directionOf, type Language, languageFor, languages } from '../../../src/i18n/languages'

test.each([
  ['pt-BR', 'pt'],
  ['pt-PT', 'pt'],
  ['zh-TW', 'zh'],
  ['zh-Hans-CN', 'zh'],
  ['de-AT', 'de'],
  ['en-GB', 'en'],
  ['es-419', 'es'],
  ['ar-EG', 'ar'],
  ['JA', 'ja'],
  ['fr_CA', 'fr'],
  // Languages without guides, also where their names begin like one that has them.
  ['nb', 'en'],
  ['csb', 'en'],
  ['fil', 'en'],
  ['', 'en'],
  ['constructor', 'en'],
] satisfies [string, Language][])('a browser in %s gets the guides in %s', (tag, language) => {
  expect(languageFor(tag)).toBe(language)
})

test('every language is its own', () => {
  for (const language of Object.keys(languages)) expect(languageFor(language)).toBe(language)
})

test('Arabic alone is written from right to left', () => {
  const leftwards = Object.keys(languages).filter((language) => directionOf(language as Language) === 'rtl')
  expect(leftwards).toEqual(['ar'])
})

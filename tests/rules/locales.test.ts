import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languageNames, localeOf } from '../../src/core/languages'
import { directionOf, languageFor } from '../../src/i18n/languages'
import { sourceFiles } from './source-files'

interface Entry {
  readonly message: string
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
}
type Locale = Readonly<Record<string, Entry>>

const folder = join(process.cwd(), 'public/_locales')
const read = (locale: string): Locale => JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8'))
const english = read('en')

/** Sentences in several forms, by what stands before the form's name. */
const plurals = Object.keys(english)
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.replace(/_other$/, ''))
/** The key without the form, for a sentence that has several; null for one that has not. */
const pluralOf = (key: string) =>
  plurals.find((name) => key.startsWith(`${name}_`) && !english[key.replace(/_[a-z]+$/, '')]) ?? null
const formOf = (key: string) => key.slice(key.lastIndexOf('_') + 1)
const sourceOf = (key: string) => english[pluralOf(key) === null ? key : `${pluralOf(key)}_other`]

const placeholdersIn = (text: string) =>
  [...new Set([...text.matchAll(/\$([a-z]\w*)\$/gi)].map(([, name]) => name?.toLowerCase() ?? ''))].sort()

/** Names, words that are the same in both languages, and keys as keyboards have them printed. */
const sameInEnglish: Readonly<Record<string, readonly string[]>> = {
  every: ['name', 'export_sheetSteam', 'key_enter', 'key_shift'],
  de: ['passphrase', 'aboutVersion', 'tabImport', 'tabExport', 'access_passkeys'],
  nl: ['access_passkeys', 'list_logins', 'language_logins_other', 'people_count_other'],
  fr: ['addIssuer', 'editIssuer', 'tabSites', 'aboutVersion', 'aboutLicence', 'health_grave'],
  pl: ['tabImport'],
  cs: ['tabImport', 'tabExport', 'aboutLicence'],
  pt: ['tabSites', 'list_logins', 'language_logins_other', 'people_count_other'],
  sv: ['aboutVersion', 'activity_csvPerson'],
}

test('every language that can be chosen has its sentences, and the other way round', () => {
  expect(readdirSync(folder).sort()).toEqual(languageNames.map(localeOf).sort())
})

describe.each(languageNames)('the words of %s', (name) => {
  const locale = read(localeOf(name))
  const forms = new Intl.PluralRules(name).resolvedOptions().pluralCategories
  const expected = Object.keys(english).filter((key) => pluralOf(key) === null)
  const expectedForms = plurals.flatMap((key) => forms.map((form) => `${key}_${form}`))

  test('have the keys of English, and of a sentence with a number the forms that the language has', () => {
    expect(Object.keys(locale).sort()).toEqual([...expected, ...expectedForms].sort())
  })

  test('have the same placeholders, each declared and none empty', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(locale)) {
      expect(message.trim(), key).not.toBe('')
      expect(placeholders, key).toEqual(sourceOf(key)?.placeholders ?? {})
      const declared = Object.keys(placeholders).sort()
      // A form for one number alone may say it in a word.
      const spelt = pluralOf(key) !== null && ['zero', 'one', 'two'].includes(formOf(key))
      const wanted =
        spelt && !placeholdersIn(message).includes('count') ? declared.filter((one) => one !== 'count') : declared
      expect(placeholdersIn(message), key).toEqual(wanted)
    }
  })

  test('name their own language', () => {
    expect(languageFor(locale.languageTag?.message ?? '')).toBe(name)
    expect(Intl.getCanonicalLocales(locale.languageTag?.message)).toEqual([locale.languageTag?.message])
    const direction = /\p{Script=Arabic}/u.test(locale.save?.message ?? '') ? 'rtl' : 'ltr'
    expect(directionOf(languageFor(name))).toBe(direction)
  })

  test('fit where the browsers show the product’s name', () => {
    expect(locale.appName?.message.length).toBeLessThanOrEqual(75)
    expect(locale.appDescription?.message.length).toBeLessThanOrEqual(132)
  })

  test.runIf(name !== 'en')('are translated', () => {
    const known = [...(sameInEnglish.every ?? []), ...(sameInEnglish[name] ?? [])]
    const same = Object.entries(locale)
      .filter(([key, { message }]) => /[a-z]{4}/.test(message) && message === sourceOf(key)?.message)
      .map(([key]) => key)
    expect(same.filter((key) => !known.includes(key))).toEqual([])
  })
})

test('English has typographic apostrophes and quotation marks', () => {
  const straight = Object.entries(english).filter(([, { message }]) => /['"]/.test(message))
  expect(straight.map(([key]) => key)).toEqual([])
})

// Without U+200E (left-to-right mark) the sign is drawn at the other end of the words that it belongs to.
test('in Arabic, a question mark of English words is held by a mark behind it', () => {
  const loose = Object.entries(read('ar')).filter(([, { message }]) => /[a-z][?!](?!\u200E)/i.test(message))
  expect(loose.map(([key]) => key)).toEqual([])
})

// U+2068 and U+2069 (isolates): "+39 081 555 0142" has no direction of its own, and would be turned round.
test('in Arabic, a name that is put in has its own direction', () => {
  const messages = Object.values(read('ar')).map(({ message }) => message)
  const named = /\$(?:app|host|login|names?|query|site)\$/i
  const loose = messages.filter((message) => named.test(message.replaceAll(/\u2068\$\w+\$\u2069/g, '')))
  expect(loose).toEqual([])
})

// Otherwise a line may begin with the sign.
test('French has no plain space before a sign of two parts, nor inside of quotation marks', () => {
  const messages = Object.values(read('fr')).map(({ message }) => message)
  expect(messages.filter((message) => / [:;?!»]|« /.test(message))).toEqual([])
})

// 登录账号 is the login.
test('Chinese says 登录名 of a name alone, never of a login', () => {
  const saying = Object.entries(read('zh_CN')).filter(([, { message }]) => message.includes('登录名'))
  expect(saying.length).toBeGreaterThan(0)
  expect(saying.map(([key]) => key).filter((key) => !/\bnames?\b/.test(sourceOf(key)?.message ?? ''))).toEqual([])
})

test('every English sentence is used somewhere', () => {
  const text = sourceFiles()
    .map((file) => file.text)
    .concat(readFileSync('manifest.json', 'utf8'))
    .join('\n')
  const dynamic = /^reason_/ // chosen by a table over all reasons
  const unused = Object.keys(english)
    .map((key) => pluralOf(key) ?? key)
    .filter((key) => !dynamic.test(key) && !new RegExp(`['"]${key}['"]|__MSG_${key}__`).test(text))
  expect(unused).toEqual([])
})

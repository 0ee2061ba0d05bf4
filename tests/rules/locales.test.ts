import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sourceFiles } from './source-files'

interface Entry {
  readonly message: string
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
}
type Locale = Readonly<Record<string, Entry>>

const folder = join(process.cwd(), 'public/_locales')
const read = (locale: string): Locale => JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8'))
const english = read('en')
const names = readdirSync(folder)

const placeholdersIn = (text: string) =>
  [...text.matchAll(/\$([a-z]\w*)\$/gi)].map(([, name]) => name?.toLowerCase()).sort()

describe.each(names)('the words of %s', (name) => {
  const locale = read(name)
  test('have the same keys as English', () => {
    expect(Object.keys(locale).sort()).toEqual(Object.keys(english).sort())
  })
  test('have the same placeholders, each declared and none empty', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(locale)) {
      expect(message.trim(), key).not.toBe('')
      expect([...new Set(placeholdersIn(message))], key).toEqual(Object.keys(placeholders).sort())
      expect(placeholders, key).toEqual(english[key]?.placeholders ?? {})
    }
  })
})

test('every English sentence is used somewhere', () => {
  const text = sourceFiles()
    .map((file) => file.text)
    .concat(readFileSync('manifest.json', 'utf8'))
    .join('\n')
  const dynamic = /^reason_/ // chosen by a table over all reasons
  const unused = Object.keys(english).filter(
    (key) => !dynamic.test(key) && !new RegExp(`['"]${key}['"]|__MSG_${key}__`).test(text),
  )
  expect(unused).toEqual([])
})

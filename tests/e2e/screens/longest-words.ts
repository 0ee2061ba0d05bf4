import { wordsOf } from '../../../scripts/build/locale-words'
import { languageNames } from '../../../src/core/languages'

/** Written in an alphabet whose words are not broken: elsewhere a sentence is shorter, or breaks at any sign. */
const wide = languageNames.filter((name) => !['ja', 'zh', 'hi', 'ar'].includes(name))
/** Of German, so that dates and numbers are written, and the page's language is one that exists. */
const carrier = 'de'

/** About as a sans serif draws it, in the width of an n. */
const widthOf = (text: string): number =>
  [...text.normalize('NFC')].reduce(
    (sum, sign) => sum + (/[iíìîïıjlłtfr.,:;'’!|()\s]/.test(sign) ? 0.5 : /[mwMW@…—]/.test(sign) ? 1.5 : 1),
    0,
  )
const widest = (texts: readonly string[]): string =>
  texts.reduce((most, text) => (widthOf(text) > widthOf(most) ? text : most), '')
/** What stands on one line, however narrow. */
const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{M}’]+/gu) ?? []
const placeholdersIn = (text: string): string => [...new Set(text.match(/\$\d/g))].sort().join(' ')

/** The longest of some sentences, and the longest of all their words in it, in place of its own. */
export function longestOf(sentences: readonly string[]): string {
  const sentence = widest(sentences)
  const [own, longest] = [widest(wordsIn(sentence)), widest(sentences.flatMap(wordsIn))]
  return widthOf(longest) > widthOf(own) ? sentence.replace(own, longest) : sentence
}

/**
 * A language that nobody speaks: each sentence is the longest that any language has for it. Of a sentence in several
 * forms, each form is the longest that any language has for any number.
 */
export function longestWords(): Readonly<Record<string, string>> {
  const kindOf = (key: string, text: string) => `${stemOf(key)} ${placeholdersIn(text)}`
  const sentences = new Map<string, string[]>()
  for (const [key, text] of wide.flatMap((name) => Object.entries(wordsOf(name)))) {
    const kind = kindOf(key, text)
    sentences.set(kind, [...(sentences.get(kind) ?? []), text])
  }
  const made = Object.entries(wordsOf(carrier)).map(([key, own]) => {
    return [key, key === 'languageTag' ? own : longestOf(sentences.get(kindOf(key, own)) ?? [])]
  })
  return Object.fromEntries(made)
}

/** The key of a sentence without the form for a number. */
const stemOf = (key: string) => key.replace(/_(?:one|two|few|many|other)$/, '')

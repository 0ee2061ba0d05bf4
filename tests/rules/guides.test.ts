import { readdirSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { schemas } from '../../src/background/schemas'
import { loadGuides } from '../../src/help/guides'
import { english } from '../../src/help/guides/en'
import type { Guide, GuidesOf } from '../../src/help/guides/guides'
import { type Language, languages } from '../../src/i18n/languages'

const names = Object.keys(languages) as Language[]
const topics = Object.keys(english.guides)
const all = new Map(await Promise.all(names.map(async (name) => [name, await loadGuides(name)] as const)))
const inOtherWords = names.filter((name) => name !== 'en')
const guidesIn = (name: Language) => all.get(name) as GuidesOf

const paragraphs = ({ lead, steps = [], points = [], end }: Guide) => [lead, ...steps, ...points, ...(end ? [end] : [])]
/** Everything that is said, by where it stands. */
function textsOf({ page, guides }: GuidesOf): ReadonlyMap<string, string> {
  const texts = Object.entries(page).map(([key, text]) => [`page ${key}`, text] as const)
  const said = Object.entries(guides).flatMap(([topic, guide]) =>
    [guide.title, ...paragraphs(guide)].map((text, at) => [`${topic} ${at}`, text] as const),
  )
  return new Map([...texts, ...said])
}
const englishTexts = textsOf(english)

test('every language of the list has its file, and every file its language', () => {
  const files = readdirSync('src/help/guides').map((file) => file.replace(/\.ts$/, ''))
  expect(files.filter((file) => file !== 'index' && file !== 'guides').sort()).toEqual([...names].sort())
  expect(names).toHaveLength(15)
})

test('a content script may ask for every guide, and for nothing else', () => {
  const takes = (topic: string) => v.is(schemas['content.openHelp'], { topic })
  expect(topics.filter((topic) => !takes(topic))).toEqual([])
  expect(['', 'all', '../options/index.html', 'refused?x', 'Refused', '__proto__'].filter(takes)).toEqual([])
})

test('a guide is short: two to seven paragraphs, none longer than three hundred characters', () => {
  for (const [topic, guide] of Object.entries(english.guides)) {
    expect(paragraphs(guide).length, topic).toBeGreaterThanOrEqual(2)
    expect(paragraphs(guide).length, topic).toBeLessThanOrEqual(7)
    for (const text of paragraphs(guide)) expect(text.length, text).toBeLessThanOrEqual(300)
  }
})

/** The figures in a text; a day counted twice is one word in Arabic. */
const figuresIn = (text: string) => text.replace('يومين', '2').match(/\d+/g)?.sort() ?? []

/** Two-step verification bears a figure in Japanese alone. */
const withoutTerm = (text: string) => text.replaceAll('2段階認証', '')

describe.each(inOtherWords)('the guides in %s', (name) => {
  const own = guidesIn(name)
  const texts = textsOf(own)

  test('are the same guides in the same order, each with as many paragraphs', () => {
    expect(Object.keys(own.guides)).toEqual(topics)
    expect([...texts.keys()]).toEqual([...englishTexts.keys()])
  })

  test('say everything, and nothing in English or twice', () => {
    for (const [at, text] of texts) {
      expect(text.trim(), at).toBe(text)
      expect(text, at).not.toBe('')
      expect(text, at).not.toBe(englishTexts.get(at))
    }
    const titles = Object.values(own.guides).map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
  })

  test('bear the same figures as in English', () => {
    for (const [at, text] of texts) {
      expect(figuresIn(withoutTerm(text)), `${at}: ${text}`).toEqual(figuresIn(englishTexts.get(at) ?? ''))
    }
  })

  test('quote the words of Amazon’s pages that are known in English alone', () => {
    const quoted = ['Didn’t receive the OTP?', 'Don’t require OTP on this browser']
    for (const [at, text] of texts) {
      const there = quoted.filter((words) => englishTexts.get(at)?.includes(words))
      expect(
        there.filter((words) => !text.includes(words)),
        at,
      ).toEqual([])
    }
  })
})

test.each(names)('no guide in %s has a placeholder, markup or an address', (name) => {
  const wrong = [...textsOf(guidesIn(name)).values()].filter((text) => /[$<>{}]|https?:|www\.|\.com\b/i.test(text))
  expect(wrong).toEqual([])
})

/** What may stand in any language: names, quotations in English (in Arabic with a mark that keeps their question mark), abbreviations. */
const foreign =
  /[“„«”「](?:Didn’t receive the OTP|Don’t require OTP on this browser)\??\u200E?[”“»」]|\b(?:Amazon|Countersign|Seller Central|WhatsApp|SMS|VPN|QR|Cookie|PIN)\b/g
const scripts: Partial<Record<Language, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]/u,
  zh: /\p{Script=Han}/u,
}

// Without U+200E (left-to-right mark) the sign is drawn at the other end of the words that it belongs to.
test('in Arabic, a question mark of English words is held by a mark behind it', () => {
  const loose = [...textsOf(guidesIn('ar'))].filter(([, text]) => /[a-z][?!](?!\u200E)/i.test(text))
  expect(loose.map(([at]) => at)).toEqual([])
})

test.each(names)('every text in %s is in its script', (name) => {
  const script = scripts[name] ?? /\p{Script=Latin}/u
  for (const [at, text] of textsOf(guidesIn(name))) {
    const letters = [...text.replace(foreign, '')].filter((sign) => /[\p{L}ー]/u.test(sign))
    expect(letters.length, at).toBeGreaterThan(0)
    expect(letters.filter((sign) => !script.test(sign)).join(''), `${at}: ${text}`).toBe('')
  }
})

// Otherwise a line may begin with the sign.
test('French guides have no plain space before a sign of two parts, nor inside of quotation marks', () => {
  expect([...textsOf(guidesIn('fr')).values()].filter((text) => / [:;?!»]|« /.test(text))).toEqual([])
})

test('Japanese is written with kana, and Chinese without', () => {
  const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
  const sentences = (name: Language) => Object.values(guidesIn(name).guides).flatMap(paragraphs)
  expect(sentences('ja').filter((text) => !kana.test(text))).toEqual([])
  expect([...textsOf(guidesIn('zh')).values()].filter((text) => kana.test(text))).toEqual([])
})

/** Frequent words of each language in Latin letters, none of which is a word of another one here. */
const frequent = {
  en: ['the', 'that', 'for', 'it', 'of'],
  de: ['der', 'nicht', 'oder', 'ist', 'für'],
  es: ['el', 'los', 'para', 'una', 'del'],
  fr: ['le', 'les', 'pour', 'vous', 'du'],
  it: ['il', 'che', 'per', 'della', 'gli'],
  nl: ['het', 'niet', 'een', 'van', 'voor'],
  pl: ['nie', 'jest', 'lub', 'dla', 'jeśli'],
  pt: ['não', 'você', 'uma', 'com', 'um'],
  sv: ['inte', 'och', 'är', 'som', 'för'],
  cs: ['není', 'nebo', 'pro', 'který', 'kód'],
  tr: ['ve', 'bir', 'için', 'kod', 'veya'],
} satisfies Partial<Record<Language, readonly string[]>>

test.each(Object.keys(frequent) as (keyof typeof frequent)[])('the words in %s are of that language', (name) => {
  const words = [...textsOf(guidesIn(name)).values()]
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  const counts = Object.entries(frequent).map(([language, own]) => ({
    language,
    count: words.filter((word) => (own as readonly string[]).includes(word)).length,
  }))
  const [most, next] = counts.sort((a, b) => b.count - a.count)
  expect(most?.language).toBe(name)
  expect(most?.count).toBeGreaterThan(2 * (next?.count ?? 0))
})

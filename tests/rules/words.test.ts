import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/content/plain-text'
import { words } from '../../src/sites/words'
import type { Words } from '../../src/sites/words/words'
import { languages, wordsIn } from '../practice/words'

const folder = new URL('../../src/sites/words/', import.meta.url)
const codes = readdirSync(folder)
  .map((file) => file.replace('.ts', ''))
  .filter((name) => !['index', 'words'].includes(name))
const files = await Promise.all(
  codes.map(async (code) => {
    const module = (await import(`../../src/sites/words/${code}.ts`)) as Record<string, Words>
    return { code, language: module[code] as Words }
  }),
)
const meanings = ['app', 'sms', 'voice', 'whatsapp', 'shopping-app', 'tooMany', 'expired'] as const
const every = files.flatMap(({ code, language }) =>
  meanings.flatMap((meaning) => language[meaning].map((word) => ({ code, meaning, word }))),
)

describe.each(files)('the words of $code', ({ code, language }) => {
  test('are exported by the name of their file, and listed', () => {
    expect(words).toContain(language)
  })

  test('have the same meanings as all others, and some for the authenticator, unless another language lends it', () => {
    expect(Object.keys(language)).toEqual(meanings)
    expect(language.app, `${code}.ts names no authenticator`).not.toEqual([])
  })

  test('are written as a page’s text is compared', () => {
    for (const word of meanings.flatMap((meaning) => language[meaning])) {
      // A space before a word stands for its beginning.
      const wanted = `${word.startsWith(' ') ? ' ' : ''}${plainText(word).trim()}${word.endsWith(' ') ? ' ' : ''}`
      expect(word, `${code}.ts: write «${wanted}»`).toBe(wanted)
      expect(word.trim().length, `${code}.ts: «${word}» is too short to tell anything`).toBeGreaterThan(1)
    }
  })
})

test('every language of the practice site has its words, and the other way round', () => {
  expect(codes.sort()).toEqual([...languages].sort())
  expect(words).toHaveLength(codes.length)
  expect(Object.keys(wordsIn).sort()).toEqual([...languages].sort())
})

test('no word has another one with another meaning in it, in whatever language', () => {
  const clashes = every.flatMap((one) =>
    every
      .filter((other) => one.meaning !== other.meaning && ` ${one.word} `.includes(other.word))
      .map(
        (other) =>
          `${one.code}.ts «${one.word}» (${one.meaning}) has ${other.code}.ts «${other.word}» (${other.meaning})`,
      ),
  )
  expect(clashes).toEqual([])
})

test('no word stands twice, or holds another one of its meaning', () => {
  const needless = every.flatMap((one) =>
    every
      .filter((other) => one !== other && one.meaning === other.meaning && one.word.includes(other.word))
      .map((other) => `${one.code}.ts «${one.word}» is found by ${other.code}.ts «${other.word}» already`),
  )
  expect(needless).toEqual([])
})

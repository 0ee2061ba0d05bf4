import { expect, test } from 'vitest'
import { sourceFiles } from './source-files'

const unwritten = [
  {
    // A call of `t` or `tn` up to its end on the same or the next lines, with a raw number in it.
    pattern: /\btn?\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*?\bString\(/g,
    instead: 'write the number as its language does: inDigits(…)',
  },
  {
    pattern: /\.toLocale\w*String\(/g,
    instead: 'use inDay, inDigits, or Intl with intlTag(): the month in words, the language that was chosen',
  },
] as const

test('numbers and dates that people read are written in the language of the sentence around them', () => {
  const found = sourceFiles().flatMap(({ path, text }) =>
    unwritten.flatMap(({ pattern, instead }) =>
      [...text.matchAll(pattern)].map(({ index }) => `${path}:${text.slice(0, index).split('\n').length}: ${instead}`),
    ),
  )
  expect(found).toEqual([])
})

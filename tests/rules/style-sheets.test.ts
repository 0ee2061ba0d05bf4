import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { styleSheets } from './style-sheets'

const sheets = styleSheets()
const lines = sheets.flatMap(({ file, text }) => text.split('\n').map((line) => ({ file, line: line.trim() })))
const found = (pattern: RegExp) =>
  lines.filter(({ line }) => pattern.test(line)).map(({ file, line }) => `${file}: ${line}`)

const namesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name)

test('what a style sheet reads is a token, or set there', () => {
  const set = /^\s+(--[\w-]+):/gm
  const tokens = namesIn(readFileSync('src/ui/tokens.css', 'utf8'), set)
  const unknown = sheets.flatMap(({ file, text }) => {
    const known = new Set([...tokens, ...namesIn(text, set)])
    return namesIn(text, /var\((--[\w-]+)/g)
      .filter((name) => !known.has(name))
      .map((name) => `${file}: ${name}`)
  })
  expect(unknown).toEqual([])
})

test('colours are written in tokens.css alone; paper and QR codes are black and white', () => {
  const literal = /#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\(/i
  const blackAndWhite = /#(?:000|fff);$|rgb\(0 0 0 \/ /
  expect(
    found(literal).filter((place) => !place.startsWith('src/ui/tokens.css') && !blackAndWhite.test(place)),
  ).toEqual([])
})

test('sides are named by the direction of reading, so that everything mirrors by itself', () => {
  expect(
    found(/^(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|float)\b|text-align: (?:left|right)/),
  ).toEqual([])
})

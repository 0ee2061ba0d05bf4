import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const sheet = readFileSync('src/ui/tokens.css', 'utf8')

type Tokens = ReadonlyMap<string, readonly [light: string, dark: string]>

/** The colours of one rule: a pair of them, or one for both. */
function tokensOf(selector: string): Tokens {
  const start = sheet.indexOf(`\n${selector} {`)
  const body = sheet.slice(start, sheet.indexOf('\n}', start))
  const pair = /--([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g
  return new Map(
    [...body.matchAll(pair)].map(([, name = '', light, dark, both]) => [
      name,
      [light ?? both ?? '', dark ?? both ?? ''],
    ]),
  )
}

const usual = tokensOf(':root,\n[data-look]')
const contrast = new Map([...usual, ...tokensOf(':root[data-contrast="more"],\n[data-look="contrast"]')])

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function ratio(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const grounds = ['sunken', 'paper', 'sheet', 'raised'] as const
const on = (texts: readonly string[], under: readonly string[]) =>
  texts.flatMap((text) => under.map((ground) => [text, ground] as const))

/** Every pair of text and ground that a style sheet makes. */
const texts = [
  ...on(['ink', 'ink-soft', 'seal', 'seal-deep', 'good', 'soon', 'bad'], grounds),
  ...on(['ink', 'ink-soft', 'seal', 'seal-deep'], ['seal-wash']),
  ...on(['on-fill'], ['fill', 'fill-deep']),
  ...on(['on-seal'], ['seal', 'seal-deep']),
  ...on(['good', 'ink'], ['good-wash']),
  ...on(['soon', 'ink'], ['soon-wash']),
  ...on(['bad', 'ink'], ['bad-wash']),
  // What is said in passing stands in the page's colours, the other way round.
  ...on(['paper'], ['ink']),
]

/** What has to be seen, and is no text: edges of fields, what is chosen, the focus. */
const shapes = [
  ...on(['line-strong', 'focus', 'seal', 'bad', 'soon', 'good'], grounds),
  ...on(['seal', 'bad', 'soon', 'good'], ['track']),
  ...on(['fill', 'logo'], ['paper', 'sheet']),
  ...on(['focus'], ['seal-wash', 'good-wash', 'soon-wash', 'bad-wash']),
  ...on(['logo-first', 'logo-second'], ['logo']),
]

const themes = [
  { name: 'light', tokens: usual, at: 0, least: 4.5 },
  { name: 'dark', tokens: usual, at: 1, least: 4.5 },
  { name: 'high contrast on white', tokens: contrast, at: 0, least: 7 },
  { name: 'high contrast on black', tokens: contrast, at: 1, least: 7 },
] as const

describe.each(themes)('in $name', ({ tokens, at, least }) => {
  const colour = (name: string) => {
    const found = tokens.get(name)?.[at]
    if (!found) throw new Error(`no colour --${name}`)
    return found
  }
  const tooLittle = (pairs: readonly (readonly [string, string])[], wanted: number) =>
    pairs
      .map(([a, b]) => ({ pair: `${a} on ${b}`, is: ratio(colour(a), colour(b)) }))
      .filter(({ is }) => is < wanted)
      .map(({ pair, is }) => `${pair}: ${is.toFixed(2)}`)

  test(`text has a contrast of ${least} at least`, () => {
    expect(tooLittle(texts, least)).toEqual([])
  })

  test('what has to be seen has a contrast of 3 at least', () => {
    expect(tooLittle(shapes, 3)).toEqual([])
  })
})

test('two known pairs, so that the sum itself is right', () => {
  expect(ratio('#000000', '#ffffff')).toBe(21)
  expect(ratio('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

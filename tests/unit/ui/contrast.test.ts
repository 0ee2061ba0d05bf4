import { describe, expect, test } from 'vitest'
import { contrastRatio } from '../../contrast-ratio'
import { type Look, tokenColour } from '../../token-colours'

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

const themes: readonly { readonly name: Look; readonly least: number }[] = [
  { name: 'light', least: 4.5 },
  { name: 'dark', least: 4.5 },
  { name: 'high contrast on white', least: 7 },
  { name: 'high contrast on black', least: 7 },
]

describe.each(themes)('in $name', ({ name, least }) => {
  const tooLittle = (pairs: readonly (readonly [string, string])[], wanted: number) =>
    pairs
      .map(([a, b]) => ({ pair: `${a} on ${b}`, is: contrastRatio(tokenColour(name, a), tokenColour(name, b)) }))
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
  expect(contrastRatio('#000000', '#ffffff')).toBe(21)
  expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

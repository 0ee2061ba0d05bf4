import { readFileSync } from 'node:fs'

const sheet = readFileSync('src/ui/tokens.css', 'utf8')

type Pairs = ReadonlyMap<string, readonly [light: string, dark: string]>

/** The colours of one rule: a pair of them, or one for both. */
function pairsOf(selector: string): Pairs {
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

const usual = pairsOf(':root,\n[data-look]')
const contrast = new Map([...usual, ...pairsOf(':root[data-contrast="more"],\n[data-look="contrast"]')])

const looks = {
  light: [usual, 0],
  dark: [usual, 1],
  'high contrast on white': [contrast, 0],
  'high contrast on black': [contrast, 1],
} as const
export type Look = keyof typeof looks

/** What a token of colour is in a look, as `#rrggbb`. @throws for one that is not there */
export function tokenColour(look: Look, name: string): string {
  const [pairs, at] = looks[look]
  const found = pairs.get(name)?.[at]
  if (!found) throw new Error(`no colour --${name}`)
  return found
}

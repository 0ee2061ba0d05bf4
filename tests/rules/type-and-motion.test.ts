import { expect, test } from 'vitest'
import { chipStyle } from '../../src/chip/chip-style'
import { sourceFiles } from './source-files'
import { blockOf, type Declaration, declarationsOf, type StyleSheet, styleSheets } from './style-sheets'

const sheets = styleSheets()
const tokenSheet = sheets.find(({ file }) => file === 'src/ui/tokens.css')?.text ?? ''
const tokens = declarationsOf(tokenSheet).filter(({ property }) => property.startsWith('--'))
const lettersOf = (name: string) => tokens.some(({ property }) => property === name && /^--text(?:-|$)/.test(property))

const lessMotion = '@media (prefers-reduced-motion: reduce)'
const still = declarationsOf(blockOf(tokenSheet, lessMotion))
const stilled = new Set(still.filter(({ value }) => value === '0ms').map(({ property }) => property))

/** A comma list without splitting what stands in brackets. */
const parts = (value: string) => value.split(/,(?![^()]*\))/).map((part) => part.trim())
const readsOne = (value: string) => /^var\((--[\w-]+)\)$/.exec(value)?.[1] ?? ''

/**
 * A size is a token of the letters, that of what is around it, or a share of that (`em`, `%`): a part of a sentence
 * that is a little smaller stays so in any size. In `rem` and `px` it would be a size of its own.
 */
const isSize = (size: string) => size === 'inherit' || /^[\d.]+(?:em|%)$/.test(size) || lettersOf(readsOne(size))

/** What stands before the line height, or before the font: the weight aside. */
const sizeIn = (font: string) =>
  font
    .replace(/\s*\/.*$/, '')
    .split(' ')
    .at(-1) ?? ''

function isLetters({ property, value }: Declaration): boolean {
  if (property === 'font-size') return isSize(value)
  // The short form always names the line height: what is left of the stroke ends in the size.
  if (property === 'font') return value === 'inherit' || (value.includes(' / ') && isSize(sizeIn(value)))
  return true
}

/** How long, then how much later; a curve has no time in it. */
const timesIn = (part: string) => part.split(' ').filter((word) => /^[\d.-]+m?s$|^var\(--(?:motion|late)/.test(word))

/** All that moves moves as long as a token says which stands still for who wants less motion; a delay is a token, too. */
function isMotion({ property, value }: Declaration): boolean {
  const stands = (time: string) => time === '0s' || stilled.has(readsOne(time))
  if (property === 'scroll-behavior') return value === 'auto'
  if (/^(?:transition|animation)-(?:duration|delay)$/.test(property)) return parts(value).every(stands)
  if (!/^(?:-webkit-)?(?:transition|animation)$/.test(property) || value === 'none') return true
  return parts(value).every((part) => {
    const [time, delay = '0s', ...rest] = timesIn(part)
    // A curve of another name could hold a time that nobody sees here.
    const read = [...part.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name)
    const known = read.every((name) => name === '--ease' || name === '--late' || stilled.has(name))
    return time !== undefined && stands(time) && /^0s$|^var\(/.test(delay) && rest.length === 0 && known
  })
}

const wrong = (read: readonly StyleSheet[], isRight: (declaration: Declaration) => boolean) =>
  read.flatMap(({ file, text }) =>
    declarationsOf(text)
      .filter((declaration) => !isRight(declaration))
      .map(({ property, value }) => `${file}: ${property}: ${value}`),
  )
/** A rule within others, as a sheet has it. */
const planted = (line: string) => wrongOf([{ file: 'planted.css', text: `\na { color: red; }\n.b {\n  ${line}\n}\n` }])
const wrongOf = (read: readonly StyleSheet[]) => [...wrong(read, isLetters), ...wrong(read, isMotion)]

test('sizes of letters are tokens, or those of what is around them', () => {
  expect(wrong(sheets, isLetters)).toEqual([])
})

test('what moves moves as long as a token says, and a token stands still for who wants less motion', () => {
  expect(wrong(sheets, isMotion)).toEqual([])
})

test('every token of motion stands still for who wants less of it, in pictures of a page as well', () => {
  const moving = tokens.map(({ property }) => property).filter((name) => /^--motion(?:-|$)/.test(name))
  expect(stilled).toEqual(new Set(moving))
  // Once as usual and once at the end of the sheet, so nothing in it goes before that.
  expect(moving).toHaveLength(2 * stilled.size)
  expect(tokenSheet.trimEnd().endsWith(blockOf(tokenSheet, lessMotion))).toBe(true)
  const lastsLong = /^\s*(:root,\s*\[data-look\]) \{/.exec(tokenSheet)?.[1]
  const isStill = /\{\s*([^{]*?) \{/.exec(blockOf(tokenSheet, lessMotion))?.[1]
  expect(isStill?.split(/,\s*/)).toEqual(lastsLong?.split(/,\s*/))
})

test('tokens are set in tokens.css alone', () => {
  const names = new Set(tokens.map(({ property }) => property))
  const set = sheets.flatMap(({ file, text }) => declarationsOf(text).map(({ property }) => ({ file, property })))
  expect(set.filter(({ file, property }) => file !== 'src/ui/tokens.css' && names.has(property))).toEqual([])
})

const moves = /\.animate\(|<animate|\bfontSize\b|\b(?:transition|animation)(?:-?duration)?\s*[:=]|(?<!-)\bbehavior\s*:/i

test('no script of our pages sets sizes or moves anything', () => {
  const found = sourceFiles().filter(({ text }) => moves.test(text.replace(/\/\*[\s\S]*?\*\//g, '')))
  expect(found.map(({ path }) => path)).toEqual(['src/chip/chip-style.ts'])
})

test('the chip moves only where nobody wants less of it', () => {
  const style = chipStyle('system')
  const moving = blockOf(style, '@media (prefers-reduced-motion: no-preference)')
  expect(moving).toMatch(moves)
  expect(style.replace(moving, '')).not.toMatch(moves)
})

test.each([
  'font-size: 1.125rem;',
  'font-size: 13px;',
  'font-size: large;',
  'font-size: calc(var(--text) + 1px);',
  'font-size: var(--space-4);',
  'font: 600 0.75rem / 1.6 var(--font);',
  'font: 600 var(--text-tiny) var(--font);',
  'transition: color 0.2s;',
  'transition: color var(--motion), translate 200ms var(--ease);',
  'transition: color var(--late);',
  'transition:\n    color var(--motion) var(--ease),\n    translate 1s;',
  'transition-duration: 140ms;',
  'animation: rise var(--motion) 250ms;',
  'animation: rise 1ms;',
  'animation: var(--rise);',
  'scroll-behavior: smooth;',
  'animation-duration: 1s;',
])('finds a planted %s', (line) => {
  expect(planted(line)).toHaveLength(1)
})

test.each([
  'font-size: 0.9em;',
  'font-size: 110%;',
  'font-size: inherit;',
  'font: var(--text) / 1.5 var(--mono);',
  'transition: none;',
  'transition: color var(--motion) cubic-bezier(0.2, 0, 0, 1), translate var(--motion-slow);',
  'animation: show-late 0s var(--late) both;',
])('lets %s be', (line) => {
  expect(planted(line)).toEqual([])
})

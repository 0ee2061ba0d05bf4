import { expect, test } from 'vitest'
import { chipStyle } from '../../src/chip/chip-style'
import { markStyle } from '../../src/scan/mark-style'
import { contrastRatio } from '../contrast-ratio'
import { type Look, tokenColour } from '../token-colours'
import { blockOf, declarationsOf } from './style-sheets'

// What lies in other people's pages reads no tokens, for a page could redefine them: it has copies.

const written = /#[\da-f]{3,8}\b/gi
const long = (hex: string) => (hex.length > 5 ? hex : hex.replace(/[\da-f]/gi, '$&$&')).toLowerCase()
const isSolid = (hex: string) => long(hex).length === 7

/** Every solid colour by who has it for what: `.chip background`. */
function coloursOf(style: string): Readonly<Record<string, string>> {
  const rules = [...style.matchAll(/([^{};]+)\{([^{}]*)\}/g)]
  return Object.fromEntries(
    rules.flatMap(([, selector = '', body = '']) =>
      declarationsOf(`{${body.trim().replace(/;?$/, ';')}}`).flatMap(({ property, value }) =>
        (value.match(written) ?? []).filter(isSolid).map((hex) => [`${selector.trim()} ${property}`, long(hex)]),
      ),
    ),
  )
}
const inLook = (look: Look, names: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(names).map(([place, name]) => [place, tokenColour(look, name)]))

const chip = chipStyle('system')
const chipDark = blockOf(chip, '@media (prefers-color-scheme: dark)')
const chipContrast = blockOf(chip, '@media (prefers-contrast: more)')
const chipLight = chip.replace(chipDark, '').replace(chipContrast, '')
const chipTokens = {
  '.chip background': 'sheet',
  '.chip color': 'ink',
  '.mark fill': 'fill',
  '.mark stroke': 'on-fill',
  '.account border-color': 'line-strong',
  '.more color': 'seal',
  '.primary background': 'fill',
  '.primary color': 'on-fill',
  'button:focus-visible outline-color': 'focus',
  '[data-tone=warn] border-inline-start-color': 'soon',
  '[data-tone=warn] .mark fill': 'soon',
  '[data-tone=warn] .mark stroke': 'sheet',
}
/** What high contrast changes on black; on white, the light look has it already. */
const chipContrastTokens = { '.chip background': 'sheet', '.primary background': 'fill', '.primary color': 'on-fill' }

test.each([
  ['light', chipLight],
  ['dark', chipDark],
] as const)('the chip’s colours in %s are those of tokens.css', (look, style) => {
  expect(coloursOf(style)).toEqual(inLook(look, chipTokens))
})

test('and what high contrast changes is as there', () => {
  const onBlack = blockOf(chipContrast, '@media (prefers-color-scheme: dark)')
  expect(coloursOf(onBlack)).toEqual(inLook('high contrast on black', chipContrastTokens))
  expect(coloursOf(chipContrast.replace(onBlack, ''))).toEqual({})
})

test.each([
  ['white', coloursOf(chipLight)],
  ['black', { ...coloursOf(chipDark), ...coloursOf(blockOf(chipContrast, '@media (prefers-color-scheme: dark)')) }],
])('what high contrast on %s leaves as it is has a contrast of 7', (_, colours) => {
  const onChip = ['.chip color', '.more color'].map((text) => [text, '.chip background'] as const)
  const low = [...onChip, ['.primary color', '.primary background'] as const]
    .map(([text, ground]) => ({ text, is: contrastRatio(colours[text] ?? '', colours[ground] ?? '') }))
    .filter(({ is }) => !(is >= 7))
  expect(low).toEqual([])
})

test('what the chip has half transparent is grey, or the ink of its shadow', () => {
  const veils = (chip.match(written) ?? []).filter((hex) => !isSolid(hex)).map((hex) => long(hex).slice(0, 7))
  expect(new Set(veils)).toEqual(new Set(['#888888', tokenColour('light', 'ink')]))
})

const markDark = blockOf(markStyle, '@media (prefers-color-scheme: dark)')
const markTokens = {
  'dialog --ink': 'ink',
  'dialog --soft': 'ink-soft',
  'dialog --paper': 'sheet',
  'dialog --line': 'line',
  'dialog --accent': 'focus',
}

test.each([
  ['light', markStyle.replace(markDark, '')],
  ['dark', markDark],
] as const)('the colours of the sheet that an area is marked on are those of tokens.css in %s', (look, style) => {
  // The frame is white on whatever page it lies.
  const frame = look === 'light' ? { '.frame border': '#ffffff' } : {}
  expect(coloursOf(style)).toEqual({ ...inLook(look, markTokens), ...frame })
})

import { expect, test } from 'vitest'
import { tight } from '../../../scripts/build/tight-style'
import { chipStyle } from '../../../src/chip/chip-style'

const letters = (style: string) => style.replace(/\s/g, '').replaceAll(';}', '}')

test.each(['system', 'light', 'dark', 'contrast'] as const)(
  'the chip’s style in %s loses nothing but spaces',
  (theme) => {
    const style = chipStyle(theme)
    expect(letters(tight(style))).toBe(letters(style))
    expect(tight(style).length).toBeLessThan(style.length - 200)
  },
)

test.each([
  ['.a .b { margin: 0 -1px; }', '.a .b{margin:0 -1px}'],
  ['.a:hover,\n.b :focus {\n  color: red;\n}', '.a:hover,.b :focus{color:red}'],
  ['.a { inline-size: min(1px, 100vw - 2px); }', '.a{inline-size:min(1px,100vw - 2px)}'],
  ['@media (a: b) and (c) { .d { e: f; } }', '@media (a:b) and (c){.d{e:f}}'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what is between the marks of a template
  ['.a { margin: ${one} ${a === b ? c : d}; }', '.a{margin:${one} ${a === b ? c : d}}'],
])('%s is %s', (style, expected) => {
  expect(tight(style)).toBe(expected)
})

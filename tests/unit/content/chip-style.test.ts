import { expect, test } from 'vitest'
import { chipStyle } from '../../../src/chip/chip-style'

/** The style without what its rules do not let through. */
const darkRule = (theme: Parameters<typeof chipStyle>[0]) =>
  /@media ([^{]*?) \{ *\n\.chip \{ background: #1c1f2a/.exec(chipStyle(theme))?.[1]

test('the chip is dark where the system is, unless a theme was chosen', () => {
  expect(darkRule('system')).toBe('(prefers-color-scheme: dark)')
  expect(darkRule('contrast')).toBe('(prefers-color-scheme: dark)')
  expect([darkRule('light'), darkRule('dark')]).toEqual(['not all', 'all'])
  expect(chipStyle('light')).toContain('color-scheme: light;')
})

test('its contrast is high where the system wants that, and where it was chosen', () => {
  expect(chipStyle('dark')).toContain('@media (prefers-contrast: more) {')
  expect(chipStyle('contrast')).not.toContain('prefers-contrast')
})

import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const text = readFileSync('docs/threat-model.md', 'utf8')
const [defended = '', others = ''] = text.split('\n## Not defended\n')
const rows = defended.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:what|---) /.test(line))
const named = [...text.matchAll(/`(tests\/[^`]+\.test\.tsx?)` “([^”]+)”/g)].map(
  ([, file = '', name = '']) => [file, name] as const,
)

test('there is what is defended and what is not', () => {
  expect(rows.length).toBeGreaterThan(20)
  expect(others.split('\n').filter((line) => line.startsWith('- ')).length).toBeGreaterThan(5)
})

test('every line of what is defended names the test that shows it', () => {
  expect(rows.filter((row) => !/`tests\/[^`]+\.test\.tsx?` “[^”]+” ?\|?(?:;|$| )/.test(row))).toEqual([])
})

test.each(named)('%s has “%s”', (file, name) => {
  expect(existsSync(file), `${file} is there`).toBe(true)
  // In quotes, as a test's name stands there; written with another apostrophe it would be another test.
  const source = readFileSync(file, 'utf8')
  expect(
    [`'${name}'`, `"${name}"`, `\`${name}\``].some((quoted) => source.includes(quoted)),
    name,
  ).toBe(true)
})

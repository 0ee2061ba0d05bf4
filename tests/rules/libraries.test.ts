import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { libraries } from '../../scripts/build/libraries'
import { sourceFiles } from './source-files'

const listed = libraries()
const names = listed.map(({ name }) => name)

test('every package that the code imports is named on the About page', () => {
  const packageOf = (name: string) => /^(@[^/]+\/[^/]+|[^/]+)/.exec(name)?.[1] ?? name
  const imported = sourceFiles()
    .flatMap(({ imports }) => imports)
    .filter((name) => !/^(?:src|public)\/|^virtual:/.test(name))
    .map(packageOf)
  expect(imported.length).toBeGreaterThan(100)
  expect([...new Set(imported)].filter((name) => !names.includes(name))).toEqual([])
})

test('and every dependency, with what it needs in turn', () => {
  expect(Object.keys(manifest.dependencies).filter((name) => !names.includes(name))).toEqual([])
  expect(names).toEqual(expect.arrayContaining(['@preact/signals-core', 'tldts-core', 'xmlchars', 'zxing-cpp']))
})

test('each with its version, its licence, and the licence’s words', () => {
  for (const { name, version, licence, text } of listed) {
    if (name !== 'zxing-cpp') expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
    expect(licence, name).toMatch(/^\(?[\w.-]+(?: OR [\w.-]+\))?$/)
    expect(text, name).toMatch(/permission|license/i)
    expect(text.length, name).toBeGreaterThan(500)
  }
})

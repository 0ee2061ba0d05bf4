import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { words } from '../../src/sites/words'

test.each(['chrome', 'firefox'])('the content script for %s holds every word of every language', (target) => {
  const root = new URL(`../../dist/${target}/`, import.meta.url)
  const manifest = JSON.parse(readFileSync(new URL('manifest.json', root), 'utf8'))
  const script = readFileSync(new URL(manifest.content_scripts[0].js[0], root), 'utf8')
  const all = words.flatMap((language) => Object.values(language).flat())
  expect(all.length).toBeGreaterThan(100)
  expect(all.filter((word) => !script.includes(word))).toEqual([])
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../scripts/build/locale-words'
import { languageNames } from '../../src/core/languages'

/** Said of files alone, on other pages and on later screens. */
const ofFiles = /^reason_(?:backup|import|share)/

describe.each(['chrome', 'firefox'])('what the popup for %s says first', (target) => {
  const assets = new URL(`../../dist/${target}/assets/`, import.meta.url)
  const files = readdirSync(assets)
  const app = files.filter((file) => /^popup-/.test(file)).map((file) => readFileSync(new URL(file, assets), 'utf8'))

  test.each(languageNames)('is there in %s with its first words', async (language) => {
    const [file, ...others] = files.filter((name) => name.startsWith(`first-${language}-`))
    expect(others).toEqual([])
    const { default: first } = await import(new URL(file ?? '', assets).href)
    const words = wordsOf(language)
    const keys = Object.keys(words)
    const formless = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '')
    const said = keys.filter((key) =>
      app.some((script) => [key, formless(key)].some((it) => script.includes(`\`${it}\``))),
    )
    expect(said.length).toBeGreaterThan(100)
    expect(said.filter((key) => first[key] !== words[key])).toEqual([])
    const reasons = keys.filter((key) => key.startsWith('reason_') && !ofFiles.test(key))
    expect(reasons.filter((key) => first[key] !== words[key])).toEqual([])
    expect(Object.keys(first).length).toBeLessThan(keys.length / 2)
  })
})

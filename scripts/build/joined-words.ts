import type { Plugin } from 'vite'
import type { Words } from '../../src/sites/words'
import { builtByItself } from './built-by-itself.ts'

const table = /\/src\/sites\/words\/index\.ts$/

/** Puts the words of all languages into one table: a page asks for words of a meaning, never for those of a language. */
export function joinedWords(): Plugin {
  return {
    name: 'countersign-joined-words',
    async load(id) {
      if (!table.test(id)) return null
      const all = await wordsOf(id)
      const meanings = Object.keys(all[0] ?? {}) as (keyof Words)[]
      const joined = Object.fromEntries(meanings.map((meaning) => [meaning, all.flatMap((one) => one[meaning])]))
      return { code: `export const words = [${JSON.stringify(joined)}]`, moduleType: 'js' }
    },
  }
}

/** Read anew on each build, so that one that follows every change sees a word that was mended. */
async function wordsOf(input: string): Promise<readonly Words[]> {
  const [script] = await builtByItself('the words', {
    build: { minify: false, rolldownOptions: { input, preserveEntrySignatures: 'strict' } },
  })
  const { words } = await import(`data:text/javascript,${encodeURIComponent(script.code)}`)
  return words
}

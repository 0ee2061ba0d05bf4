import { build, type Plugin } from 'vite'
import type { Words } from '../../src/sites/words'

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
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: false, rolldownOptions: { input, preserveEntrySignatures: 'strict' } },
  })
  const [bundle] = Array.isArray(result) ? result : [result]
  if (!bundle || !('output' in bundle)) throw new Error('The words made no build')
  const { words } = await import(`data:text/javascript,${encodeURIComponent(bundle.output[0].code)}`)
  return words
}

import type { Plugin } from 'vite'
import { builtByItself } from './built-by-itself.ts'
import { joinedWords } from './joined-words.ts'
import { tightStyle } from './tight-style.ts'

/** Builds a module into one plain file, with all that it imports. @param plugins further ones */
export async function plainScript(input: string, plugins: readonly Plugin[] = []): Promise<string> {
  const [chunk, ...others] = await builtByItself(input, {
    plugins: [joinedWords(), tightStyle(), ...plugins],
    // The polyfill is a fifth of a content script, for what both browsers have had long since.
    resolve: { alias: { 'webextension-polyfill': new URL('own-api.ts', import.meta.url).pathname } },
    build: {
      // Elsewhere Vite puts its own loader around what is imported later.
      lib: { entry: input, formats: ['iife'], name: 'countersign', fileName: 'script' },
    },
  })
  if (others.length > 0 || chunk.imports.length > 0) throw new Error(`${input} made more than one file`)
  return chunk.code
}

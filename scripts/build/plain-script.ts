import { build, type Plugin } from 'vite'
import { joinedWords } from './joined-words.ts'
import { tightStyle } from './tight-style.ts'

/** Builds a module into one plain file, with all that it imports. @param plugins further ones */
export async function plainScript(input: string, plugins: readonly Plugin[] = []): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [joinedWords(), tightStyle(), ...plugins],
    // The polyfill is a fifth of a content script, for what both browsers have had long since.
    resolve: { alias: { 'webextension-polyfill': new URL('own-api.ts', import.meta.url).pathname } },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      // Elsewhere Vite puts its own loader around what is imported later.
      lib: { entry: input, formats: ['iife'], name: 'countersign', fileName: 'script' },
    },
  })
  const [bundle, ...bundles] = Array.isArray(result) ? result : [result]
  if (!bundle || !('output' in bundle) || bundles.length > 0) throw new Error(`${input} made no single build`)
  const [chunk, ...others] = bundle.output
  if (others.length > 0 || chunk.imports.length > 0) throw new Error(`${input} made more than one file`)
  return chunk.code
}

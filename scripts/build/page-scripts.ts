import { build, type Plugin } from 'vite'
import { joinedWords } from './joined-words.ts'
import { tightStyle } from './tight-style.ts'

interface Declared {
  readonly js: readonly string[]
}
interface Rendered {
  content_scripts?: readonly Declared[]
}

/**
 * Builds the scripts that run in web pages, each one plain file that shares nothing with another and that no page can
 * load: the content script of the manifest, and what `scripting.executeScript` puts into a page.
 * @param declared the manifest's content scripts, naming files of the build
 * @param files what each is called in the build, and the module that it starts at
 */
export function pageScripts(declared: readonly Declared[], files: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'countersign-page-scripts',
    apply: 'build',
    enforce: 'post',
    async generateBundle() {
      for (const [fileName, input] of Object.entries(files)) {
        this.addWatchFile(input)
        this.emitFile({ type: 'asset', fileName, source: await plainScript(input) })
      }
    },
    // A hook of the manifest's plugin, whose own way with them ends in a loader and a public chunk.
    renderCrxManifest: (manifest: Rendered) => ({ ...manifest, content_scripts: declared }),
  } as Plugin
}

async function plainScript(input: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [joinedWords(), tightStyle()],
    // The polyfill is a fifth of a content script, for what both browsers have had long since.
    resolve: { alias: { 'webextension-polyfill': new URL('own-api.ts', import.meta.url).pathname } },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input, output: { format: 'iife' } },
    },
  })
  const [bundle, ...bundles] = Array.isArray(result) ? result : [result]
  if (!bundle || !('output' in bundle) || bundles.length > 0) throw new Error(`${input} made no single build`)
  const [chunk, ...others] = bundle.output
  if (others.length > 0 || chunk.imports.length > 0) throw new Error(`${input} made more than one file`)
  return chunk.code
}

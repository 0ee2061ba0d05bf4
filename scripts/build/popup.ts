import { build, type Plugin } from 'vite'
import { firstLoad } from './first-load.ts'
import { localeWords } from './locale-words.ts'
import { pagesOwnApi } from './pages-own-api.ts'
import { pagesWait } from './pages-wait.ts'

interface Rendered {
  action?: object
}

const root = new URL('../../', import.meta.url).pathname

/**
 * Builds the popup by itself, so that its first picture needs one script and one style sheet: what it shares with other
 * pages would be files of their own, and a browser asks for each file of an extension by itself. What it imports later
 * is called by its contents: where another page loads the same, there is one file of it.
 */
export function popup(page: string, cssTarget: string): Plugin {
  return {
    name: 'countersign-popup',
    apply: 'build',
    enforce: 'post',
    async generateBundle() {
      for (const file of await builtFiles(page, cssTarget)) this.emitFile({ type: 'asset', ...file })
    },
    // A hook of the manifest's plugin, which would take every page that the manifest names into its own build.
    renderCrxManifest: (manifest: Rendered) => ({ ...manifest, action: { ...manifest.action, default_popup: page } }),
  } as Plugin
}

interface BuiltFile {
  readonly fileName: string
  readonly source: string | Uint8Array
}

async function builtFiles(page: string, cssTarget: string): Promise<readonly BuiltFile[]> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [pagesOwnApi(), localeWords(), pagesWait()],
    build: {
      write: false,
      target: 'es2022',
      cssTarget,
      modulePreload: false,
      chunkSizeWarningLimit: 1_700,
      rolldownOptions: {
        input: page,
        optimization: { inlineConst: false },
        output: { codeSplitting: { groups: [{ name: firstLoad }] } },
        checks: { pluginTimings: false },
      },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  })
  const [bundle, ...bundles] = Array.isArray(result) ? result : [result]
  if (!bundle || !('output' in bundle) || bundles.length > 0) throw new Error(`${page} made no single build`)
  return bundle.output.map((file) => ({
    fileName: file.fileName,
    source: file.type === 'chunk' ? file.code : file.source,
  }))
}

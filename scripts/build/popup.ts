import type { Plugin } from 'vite'
import { builtByItself } from './built-by-itself.ts'
import { saidAtFirst } from './first-keys.ts'
import { firstLoad } from './first-load.ts'
import { localeWords } from './locale-words.ts'
import { pagesOwnApi } from './pages-own-api.ts'
import { plainScript } from './plain-script.ts'

interface Rendered {
  action?: object
}

const root = new URL('../../', import.meta.url).pathname
const firstPicture = `${root}src/popup/first-picture/main.ts`
const appScript = /<script type="module"[^>]* src="([^"]+)"><\/script>/

/**
 * Builds the popup by itself, so that it needs few files: what it shares with other pages would be files of their own,
 * and a browser asks for each file of an extension by itself. What it imports later is called by its contents: where
 * another page loads the same, there is one file of it.
 *
 * Its page runs one small script, which draws the first picture and loads the app after it: on its way, the app would
 * take the processor from what the picture waits for.
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
  const output = await builtByItself(page, {
    root,
    plugins: [pagesOwnApi(), localeWords(saidAtFirst(`${root}src/popup/main`))],
    build: {
      cssTarget,
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
  const files = output.map((file) => ({
    fileName: file.fileName,
    source: file.type === 'chunk' ? file.code : file.source,
  }))
  const html = files.find(({ fileName }) => fileName === page)
  const [tag, app] = appScript.exec(String(html?.source)) ?? []
  if (!html || !tag || !app) throw new Error(`${page} names no script`)
  const first = { fileName: 'popup/first-picture.js', source: await plainScript(firstPicture, [appAt(app)]) }
  const source = String(html.source).replace(tag, `<script src="/${first.fileName}"></script>`)
  return [...files.filter((file) => file !== html), { fileName: page, source }, first]
}

/** What the first picture imports as the app is the file that was built of it. */
const appAt = (path: string): Plugin => ({
  name: 'countersign-app',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === '../main' && importer === firstPicture ? { id: path, external: 'absolute' } : null,
})

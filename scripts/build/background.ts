import { build, type Plugin } from 'vite'
import { localeWords } from './locale-words.ts'

interface Rendered {
  background?: object
}

const entry = new URL('../../src/background/main.ts', import.meta.url).pathname
const fileName = 'background/main.js'

/**
 * Builds the background by itself, as one file that shares nothing with a page: it is loaded anew at each wake-up, file by
 * file. What few wake-ups want, it imports when it does: in Firefox from a file of its own; a service worker has no
 * `import()` (https://github.com/w3c/ServiceWorker/issues/1356), and so Chrome's one file holds it, too.
 */
export function background(target: 'chrome' | 'firefox'): Plugin {
  return {
    name: 'countersign-background',
    apply: 'build',
    enforce: 'post',
    async generateBundle() {
      this.addWatchFile(entry)
      for (const [name, source] of await builtFiles(target)) {
        this.emitFile({ type: 'asset', fileName: name, source })
      }
    },
    // A hook of the manifest's plugin, whose own way ends in a loader and in chunks that pages share.
    renderCrxManifest: (manifest: Rendered) => ({
      ...manifest,
      background: {
        ...(target === 'chrome' ? { service_worker: fileName } : { scripts: [fileName] }),
        type: 'module',
      },
    }),
  } as Plugin
}

async function builtFiles(target: 'chrome' | 'firefox'): Promise<readonly (readonly [string, string])[]> {
  const inOne = target === 'chrome'
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [localeWords()],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: 1_000,
      rolldownOptions: {
        input: entry,
        // Texts that are used in several places would be written out in each: the public suffix list three times.
        optimization: { inlineConst: false },
        output: {
          format: 'es',
          entryFileNames: fileName,
          chunkFileNames: 'background/[name].js',
          ...(inOne ? { codeSplitting: false } : {}),
        },
        checks: { pluginTimings: false },
      },
    },
  })
  const [bundle, ...bundles] = Array.isArray(result) ? result : [result]
  if (!bundle || !('output' in bundle) || bundles.length > 0) throw new Error('The background made no single build')
  const chunks = bundle.output.filter((file) => file.type === 'chunk')
  const first = chunks.find((chunk) => chunk.isEntry)
  if (!first || first.imports.length > 0) throw new Error('The background is not one file')
  if (inOne && chunks.length > 1) throw new Error('A service worker cannot load a second file')
  return chunks.map((chunk) => [chunk.fileName, chunk.code])
}

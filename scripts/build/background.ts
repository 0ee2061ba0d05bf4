import type { Plugin } from 'vite'
import { builtByItself } from './built-by-itself.ts'
import { localeWords } from './locale-words.ts'

interface Rendered {
  background?: object
}

interface Script {
  readonly input: string
  readonly fileName: string
  /** Whether what it imports while it runs stands in it, too. */
  readonly inOne: boolean
}
type BuiltFile = readonly [fileName: string, code: string]

const inSource = (path: string) => new URL(`../../src/${path}`, import.meta.url).pathname
const main = { input: inSource('background/main.ts'), fileName: 'background/main.js' }
/** The worker that `src/background/argon2-in-worker.ts` starts where its thread is not its own. */
const deriving = { input: inSource('deriving/main.ts'), fileName: 'background/deriving.js', inOne: true }
const scripts = {
  chrome: [{ ...main, inOne: true }],
  firefox: [{ ...main, inOne: false }, deriving],
} as const

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
      for (const script of scripts[target]) {
        this.addWatchFile(script.input)
        for (const [fileName, source] of await builtFiles(script)) {
          this.emitFile({ type: 'asset', fileName, source })
        }
      }
    },
    // A hook of the manifest's plugin, whose own way ends in a loader and in chunks that pages share.
    renderCrxManifest: (manifest: Rendered) => ({
      ...manifest,
      background: {
        ...(target === 'chrome' ? { service_worker: main.fileName } : { scripts: [main.fileName] }),
        type: 'module',
      },
    }),
  } as Plugin
}

async function builtFiles({ input, fileName, inOne }: Script): Promise<readonly BuiltFile[]> {
  const files = await builtByItself(input, {
    plugins: [localeWords()],
    build: {
      chunkSizeWarningLimit: 1_000,
      rolldownOptions: {
        input,
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
  const chunks = files.filter((file) => file.type === 'chunk')
  const first = chunks.find((chunk) => chunk.isEntry)
  if (!first || first.imports.length > 0) throw new Error(`${input} is not one file`)
  if (inOne && chunks.length > 1) throw new Error(`${input} made a second file`)
  return chunks.map((chunk) => [chunk.fileName, chunk.code])
}

import type { Plugin } from 'vite'
import { plainScript } from './plain-script.ts'

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

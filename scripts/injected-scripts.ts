import { build, type Plugin } from 'vite'

/**
 * Builds the scripts that `scripting.executeScript` puts into pages: each one plain file that no page can load.
 * @param files what each is called in the build, and the module that it starts at
 */
export function injectedScripts(files: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'countersign-injected-scripts',
    apply: 'build',
    async generateBundle() {
      for (const [fileName, input] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName, source: await plainScript(input) })
      }
    },
  }
}

async function plainScript(input: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
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

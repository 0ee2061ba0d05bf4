import { build, type InlineConfig, type Rolldown } from 'vite'

/** Builds something by itself, beside the build of the pages, and writes nothing. @param what its name in an error */
export async function builtByItself(what: string, config: InlineConfig): Promise<Rolldown.RolldownOutput['output']> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    ...config,
    build: { target: 'es2022', modulePreload: false, ...config.build, write: false },
  })
  const [bundle, ...bundles] = Array.isArray(result) ? result : [result]
  if (!bundle || !('output' in bundle) || bundles.length > 0) throw new Error(`${what} made no single build`)
  return bundle.output
}

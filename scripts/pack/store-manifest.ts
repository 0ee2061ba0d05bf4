import type { Files } from './zip'

/** The Chrome Web Store gives an extension its key and refuses a manifest that brings one. */
export function withoutKey(build: Files): Files {
  const { key: _, ...manifest } = JSON.parse(new TextDecoder().decode(build.get('manifest.json')))
  return new Map(build).set('manifest.json', new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`))
}

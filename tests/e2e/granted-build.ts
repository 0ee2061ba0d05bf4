import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserName } from './driver'

/** A copy of the build in which what is optional is granted: no test can answer Chromium's own question. */
export function grantedBuild(name: BrowserName): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-granted-'))
  cpSync(new URL(`../../dist/${name}`, import.meta.url).pathname, folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const { permissions, optional_permissions, ...manifest } = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify({ ...manifest, permissions: [...permissions, ...optional_permissions] }))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

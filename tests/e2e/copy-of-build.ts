import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserName } from './driver'

/** A copy of a browser's build, to be changed and loaded in its place. */
export interface CopyOfBuild {
  readonly folder: string
  /** @param path of a file in the build */
  read(path: string): string
  write(path: string, text: string): void
  remove(): void
}

/** @param kind a word for the folder's name */
export function copyOfBuild(name: BrowserName, kind: string): CopyOfBuild {
  const folder = mkdtempSync(join(tmpdir(), `countersign-${kind}-`))
  cpSync(new URL(`../../dist/${name}`, import.meta.url).pathname, folder, { recursive: true })
  return {
    folder,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    write: (path, text) => writeFileSync(join(folder, path), text),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

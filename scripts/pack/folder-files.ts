import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Files } from './zip'

/** @param skip names, at any depth, of what is left out with all that is in it */
export function folderFiles(folder: string, skip: readonly string[] = []): Files {
  const files = new Map<string, Uint8Array>()
  const walk = (at: string) => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (skip.includes(entry.name)) continue
      const path = join(at, entry.name)
      if (entry.isDirectory()) walk(path)
      else if (entry.isFile()) files.set(relative(folder, path).split(sep).join('/'), readFileSync(path))
    }
  }
  walk(folder)
  return files
}

import { type Zippable, zipSync } from 'fflate'

/** What goes into a zip: contents by path, with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array>

/** The same files make the same bytes: sorted names, one time, one compression, nothing of the file system. */
export function zip(files: Files): Uint8Array {
  const entries: Zippable = {}
  for (const path of [...files.keys()].sort()) entries[path] = files.get(path) ?? new Uint8Array()
  // A zip's times have no zone and begin in 1980: read by the local clock, as fflate does, this is the same everywhere.
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1), os: 0, attrs: 0 })
}

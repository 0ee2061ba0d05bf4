import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/**
 * Lists the files under a profile folder, as paths relative to it, that contain any of the byte strings.
 *
 * Close the browser first. Both browsers keep databases snappy-compressed: a needle that doesn't repeat itself or its
 * surroundings (a random secret) stays in one piece there, text with repetitions may not.
 * @throws Error for an empty needle, which every file would contain
 */
export function searchProfile(dir: string, needles: readonly Uint8Array[]): string[] {
  if (needles.some((needle) => needle.length === 0)) throw new Error('an empty needle is in every file')
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const content = readFileSync(path)
      return needles.some((needle) => content.includes(Buffer.from(needle)))
    })
    .map((path) => relative(dir, path))
    .sort()
}

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = new URL('../public/icons/', import.meta.url)
const kept = new URL('icon-hashes.json', import.meta.url)

/** What the icons and their drawings are now: SHA-256 by file. Drawings without regard to how their lines end. */
export function iconHashes(): Readonly<Record<string, string>> {
  const hashOf = (name: string) => {
    const bytes = readFileSync(new URL(name, folder))
    const read = name.endsWith('.svg') ? bytes.toString().replaceAll('\r\n', '\n') : bytes
    return createHash('sha256').update(read).digest('hex')
  }
  return Object.fromEntries(readdirSync(folder).map((name) => [name, hashOf(name)]))
}

/** What they were when the icons were drawn last. */
export const keptIconHashes = (): unknown => JSON.parse(readFileSync(kept, 'utf8'))

export function keepIconHashes(): void {
  writeFileSync(kept, `${JSON.stringify(iconHashes(), null, 2)}\n`)
}

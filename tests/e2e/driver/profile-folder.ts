import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Where a browser keeps its data during one launch. */
export interface ProfileFolder {
  readonly path: string
  /** Removes the folder also when this process ends without `remove`; call it once Puppeteer has its own exit hook, which kills the browser. */
  removeAtExit(): void
  remove(): void
}

/** Makes a temporary profile folder, or uses the given one and leaves it in place. */
export function profileFolder(kept: string | undefined): ProfileFolder {
  if (kept !== undefined) {
    const path = resolve(kept)
    mkdirSync(path, { recursive: true })
    return { path, removeAtExit: () => undefined, remove: () => undefined }
  }
  const path = mkdtempSync(join(tmpdir(), 'countersign-profile-'))
  const remove = (): void => {
    process.off('exit', remove)
    // A process that was just killed may still be writing its last file.
    rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }
  return { path, removeAtExit: () => process.on('exit', remove), remove }
}

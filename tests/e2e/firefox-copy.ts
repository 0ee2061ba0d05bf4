import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { executableOf } from './driver/executable'

/** On Linux Firefox reads this one, and none in its own folder beside it. */
const systemPolicies = '/etc/firefox/policies/policies.json'

/** The program itself, which knows its folder by where it lies; null where there is none, or another file decides. */
function program(): string | null {
  if (process.platform !== 'linux' || existsSync(systemPolicies)) return null
  const path = realpathSync(executableOf('firefox'))
  return existsSync(join(dirname(path), 'omni.ja')) ? path : null
}
export const canCopyFirefox = (): boolean => program() !== null

export interface FirefoxCopy {
  readonly executable: string
  /** A home folder of its own. */
  readonly home: string
  remove(): void
}

/**
 * A folder of Firefox with other policies than the installed one's: the same files by symbolic links, but for the small
 * program that starts it.
 * @param policies of `distribution/policies.json`, as it stands in the file; none where left out
 * @param storage of `~/.mozilla/managed-storage/<name>.json`
 */
export function firefoxCopy(given: {
  readonly policies?: string
  readonly storage?: { readonly name: string; readonly data: object }
}): FirefoxCopy {
  const original = program()
  if (original === null) throw new Error('this Firefox cannot be started from a copy of its folder')
  const { policies, storage } = given
  const root = mkdtempSync(join(tmpdir(), 'countersign-firefox-'))
  const [folder, home] = [join(root, 'firefox'), join(root, 'home')]
  const executable = join(folder, basename(original))
  mkdirSync(join(folder, 'distribution'), { recursive: true })
  for (const file of readdirSync(dirname(original)))
    if (file !== 'distribution' && file !== basename(original))
      symlinkSync(join(dirname(original), file), join(folder, file))
  copyFileSync(original, executable)
  if (policies !== undefined) writeFileSync(join(folder, 'distribution', 'policies.json'), policies)
  const manifests = join(home, '.mozilla', 'managed-storage')
  mkdirSync(manifests, { recursive: true })
  if (storage) writeFileSync(join(manifests, `${storage.name}.json`), JSON.stringify(storage))
  return {
    executable,
    home,
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }),
  }
}

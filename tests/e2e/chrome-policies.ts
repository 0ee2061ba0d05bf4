import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { accessSync, constants, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyOfBuild } from './copy-of-build'
import { executableOf } from './driver/executable'
import { chromeId } from './driver/manifest'

/** Where this Chromium, or Chrome, reads the rules of an organisation; null where nobody but its administrator may write. */
function policyFolder(): string | null {
  if (process.platform !== 'linux') return null
  const folder = `/etc/${/chromium/.test(realpathSync(executableOf('chrome'))) ? 'chromium' : 'opt/chrome'}/policies/managed`
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return folder
  } catch {
    return null
  }
}
export const canSetChromePolicies = (): boolean => policyFolder() !== null

export interface ManagedChrome {
  /** The folder of a build with an id of its own, so that no other browser that runs meanwhile is told the rules. */
  readonly extension: string
  remove(): void
}

/** @param rules of the organisation for us */
export function managedChrome(rules: object): ManagedChrome {
  const folder = policyFolder()
  if (folder === null) throw new Error('no rules can be set for this Chromium')
  const build = copyOfBuild('chrome', 'managed')
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'der' })
  const manifest = { ...JSON.parse(build.read('manifest.json')), key: key.toString('base64') }
  build.write('manifest.json', JSON.stringify(manifest))
  const file = join(folder, `countersign-test-${randomUUID()}.json`)
  const remove = () => {
    process.off('exit', remove)
    rmSync(file, { force: true })
    build.remove()
  }
  // Nobody is to find it there after a test that was stopped.
  process.on('exit', remove)
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [chromeId(manifest.key)]: rules } } }))
  return { extension: build.folder, remove }
}

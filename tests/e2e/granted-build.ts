import { type CopyOfBuild, copyOfBuild } from './copy-of-build'
import type { BrowserName } from './driver'

/** A copy of the build in which what is optional is granted: no test can answer Chromium's own question. */
export function grantedBuild(name: BrowserName): CopyOfBuild {
  const build = copyOfBuild(name, 'granted')
  const { permissions, optional_permissions, ...manifest } = JSON.parse(build.read('manifest.json'))
  build.write('manifest.json', JSON.stringify({ ...manifest, permissions: [...permissions, ...optional_permissions] }))
  return build
}

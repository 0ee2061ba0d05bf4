import { launchChrome } from './chrome'
import type { BrowserName, Driver, DriverOptions } from './driver'
import { launchFirefox } from './firefox'
import { readManifest } from './manifest'
import { profileFolder } from './profile-folder'
import { startGate } from './proxy'

export type { Box, ChipHandle } from './chip'
export type { BrowserName, Driver, DriverOptions, Remote } from './driver'
export type { PopupHandle } from './popup'
export { searchProfile } from './profile-files'
export { testId } from './test-id'
export { until } from './until'

const known: readonly BrowserName[] = ['chrome', 'firefox']

/** The browsers to test in: those that `COUNTERSIGN_BROWSERS` names, by comma, or both. */
export const browsers: readonly BrowserName[] = asked(process.env.COUNTERSIGN_BROWSERS)

/**
 * One browser in the quick run, both in the long one: for what takes long, and is the same code in both once another
 * file has shown in both that it runs there at all.
 */
export const firstBrowser = process.env.COUNTERSIGN_LONG ? browsers : browsers.slice(0, 1)

function asked(list: string | undefined): readonly BrowserName[] {
  if (!list) return known
  return list.split(',').map((word) => {
    const name = known.find((it) => it === word.trim())
    if (!name) throw new Error(`COUNTERSIGN_BROWSERS: ${word.trim()} is none of ${known.join(', ')}`)
    return name
  })
}

/**
 * Starts a browser with the extension in it, behind a proxy that lets nothing leave the machine.
 * @throws Error when there is no such browser here, or the folder holds no build for it
 */
export async function launch(name: BrowserName, options: DriverOptions): Promise<Driver> {
  const manifest = readManifest(options.extension)
  const proxy = await startGate({ pagesPort: options.pages.port, hosts: options.hosts })
  const profile = profileFolder(options.profile)
  const start = name === 'chrome' ? launchChrome : launchFirefox
  try {
    const driver = await start(options, manifest, proxy, profile)
    let closing: Promise<void> | undefined
    const close = async (): Promise<void> => {
      await driver.close()
      await proxy.close()
      profile.remove()
    }
    return {
      ...driver,
      strayHosts: proxy.stray,
      close: () => {
        closing ??= close()
        return closing
      },
    }
  } catch (error) {
    await proxy.close()
    profile.remove()
    throw error
  }
}

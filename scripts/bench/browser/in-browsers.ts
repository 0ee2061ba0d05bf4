import type { CopyOfBuild } from '../../../tests/e2e/copy-of-build'
import { type BrowserName, browsers } from '../../../tests/e2e/driver'
import { type Seller, startSeller } from '../../../tests/e2e/seller'
import { findBrowser } from '../../find-browser.mjs'

/**
 * Runs `work` in each browser that is here, with the built extension and the practice site.
 * @param build a copy of the build to use instead
 */
export async function inBrowsers(
  work: (seller: Seller) => Promise<void>,
  say: (text: string) => void,
  build?: (name: BrowserName) => CopyOfBuild,
): Promise<void> {
  for (const name of browsers) {
    if (!findBrowser(name)) {
      say(`  skipped: there is no ${name} here`)
      continue
    }
    const copy = build?.(name)
    try {
      const seller = await startSeller(name, copy ? { extension: copy.folder } : {})
      try {
        await seller.screen('welcome')
        await work(seller)
      } finally {
        await seller.close()
      }
    } finally {
      copy?.remove()
    }
  }
}

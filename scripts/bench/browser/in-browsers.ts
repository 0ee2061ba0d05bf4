import { browsers } from '../../../tests/e2e/driver'
import { type Seller, startSeller } from '../../../tests/e2e/seller'
import { findBrowser } from '../../find-browser.mjs'

/** Runs `work` in each browser that is here, with the built extension and the practice site. */
export async function inBrowsers(work: (seller: Seller) => Promise<void>, say: (text: string) => void): Promise<void> {
  for (const name of browsers) {
    if (!findBrowser(name)) {
      say(`  skipped: there is no ${name} here`)
      continue
    }
    const seller = await startSeller(name)
    try {
      await seller.screen('welcome')
      await work(seller)
    } finally {
      await seller.close()
    }
  }
}

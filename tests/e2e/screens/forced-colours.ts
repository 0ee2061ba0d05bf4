import type { Page } from 'puppeteer-core'
import { forcedFocus } from './forced-focus'
import { forcedLooks } from './forced-looks'
import { inPage } from './in-page'
import { layMeasures } from './measures'

/** WCAG 2.2, 1.4.11: what has to be told from its ground. */
const leastContrast = 3
/** The same for words (1.4.3). */
const leastForWords = 4.5

/** Turns the system's own few colours on, as Windows' contrast themes do, and names what is not seen on a screen then. */
export async function forcedFaults(page: Page, scheme: 'light' | 'dark'): Promise<string[]> {
  const cdp = await page.createCDPSession()
  const features = [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: scheme },
  ]
  await cdp.send('Emulation.setEmulatedMedia', { features })
  try {
    if (!(await page.evaluate(() => matchMedia('(forced-colors: active)').matches))) return ['colours are not forced']
    await inPage(page, layMeasures)
    const looks = await inPage(page, forcedLooks, leastContrast, leastForWords)
    return [...looks, ...(await forcedFocus(page, leastContrast))]
  } finally {
    await cdp.send('Emulation.setEmulatedMedia', { features: [] })
    await cdp.detach()
  }
}

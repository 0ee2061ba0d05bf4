import type { Page } from 'puppeteer-core'
import { testId } from '../driver'
import { inPage } from './in-page'

/** WCAG 2.2, 1.4.11: what has to be told from its ground. */
const leastContrast = 3

/** Turns the system's own few colours on, as Windows' contrast themes do, and names what is not seen on the codes screen then. */
export async function forcedFaults(page: Page, scheme: 'light' | 'dark'): Promise<string[]> {
  const cdp = await page.createCDPSession()
  const features = [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: scheme },
  ]
  await cdp.send('Emulation.setEmulatedMedia', { features })
  try {
    await page.focus(testId('code'))
    // By a key, so that the focus is one to be seen.
    await page.keyboard.press('Tab')
    return await inPage(page, unseen, leastContrast)
  } finally {
    await cdp.send('Emulation.setEmulatedMedia', { features: [] })
    await cdp.detach()
  }
}

/** Runs in the page. */
function unseen(least: number): string[] {
  if (!matchMedia('(forced-colors: active)').matches) return ['colours are not forced']
  const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = parts(colour).map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrast = (one: string, other: string) => {
    const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b)
    return (high + 0.05) / (low + 0.05)
  }
  const ground = getComputedStyle(document.body).backgroundColor
  const faults: string[] = []
  const focused = document.activeElement ?? document.body
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused)
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 || contrast(outlineColor, ground) < least)
    faults.push(`focus: ${outlineStyle} ${outlineWidth} ${outlineColor} on ${ground}`)
  for (const part of document.querySelectorAll('.ring-left')) {
    const { stroke } = getComputedStyle(part)
    if (stroke === 'none' || contrast(stroke, ground) < least) faults.push(`ring: ${stroke} on ${ground}`)
  }
  for (const mark of document.querySelectorAll('button > svg')) {
    const { stroke, fill } = getComputedStyle(mark)
    const drawn = [stroke, fill].filter((it) => it !== 'none')
    if (drawn.length > 0 && drawn.every((it) => contrast(it, ground) < least))
      faults.push(`icon: ${drawn.join(' ')} on ${ground}`)
  }
  return [...new Set(faults)]
}

import type { Page } from 'puppeteer-core'

/** Letters of each language that Latin fonts have not. */
const samples: Readonly<Record<string, string>> = { ja: 'あ漢字ワ', ar: 'ضثقفغ', hi: 'हिन्दी', zh: '简体中文' }

/**
 * Whether this machine's fonts have a language's letters. What no font has is drawn as one and the same box: a letter
 * that looks like one that nobody has is not there.
 */
export async function hasGlyphs(page: Page, language: string): Promise<boolean> {
  const letters = samples[language]
  if (!letters) return true
  return page.evaluate((text) => {
    const pen = new OffscreenCanvas(64, 64).getContext('2d', { willReadFrequently: true })
    if (!pen) return false
    const drawn = [...text, '\u{10FFFD}'].map((letter) => {
      pen.clearRect(0, 0, 64, 64)
      pen.font = '40px system-ui, sans-serif'
      pen.fillText(letter, 8, 48)
      return pen.getImageData(0, 0, 64, 64).data.join()
    })
    return drawn.slice(0, -1).every((letter) => letter !== drawn.at(-1))
  }, letters)
}

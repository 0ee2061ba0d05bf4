import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'

const fontsource = createRequire(import.meta.url)
const files = [
  ['latin', 400, '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2'],
  ['latin', 700, '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2'],
  ['arabic', 400, '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2'],
  ['arabic', 700, '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff2'],
] as const
const ranges = { latin: 'U+0000-05FF, U+1E00-2FFF', arabic: 'U+0600-06FF, U+FB50-FDFF, U+FE70-FEFF' }
const faces = files.map(([script, weight, file]) => ({
  weight: String(weight),
  range: ranges[script],
  base64: readFileSync(fontsource.resolve(file)).toString('base64'),
}))

/** The same letters on every machine: fonts that come with the tests, and not as addresses, of which the pages' policy takes none. */
export const ownFonts = `for (const { weight, range, base64 } of ${JSON.stringify(faces)}) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const face = new FontFace('Kept Sans', bytes.buffer, { weight, unicodeRange: range })
  document.fonts.add(face)
  face.load()
}`

export const inOwnFonts = ':root { --font: "Kept Sans" !important; --mono: "Kept Sans" !important; }'

const inChip = '.chip { font-family: "Kept Sans" !important; animation: none !important; }'

/** The same for the practice's chip: its open shadow root takes no style of the page. */
export const chipInOwnFonts = (page: Page): Promise<void> =>
  page.evaluate((style) => {
    const root = document.querySelector('[data-countersign="chip"]')?.shadowRoot
    if (!root) return
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(style)
    root.adoptedStyleSheets.push(sheet)
  }, inChip)

// Draws the toolbar and store icons from public/icons/logo.svg, and the smallest from a drawing that is as plain as its
// few pixels (`npm run icons`). What they were drawn from is kept beside; a rule compares it.
import { readFileSync, writeFileSync } from 'node:fs'
import { launch } from 'puppeteer-core'
import { findBrowser } from './find-browser.mjs'
import { keepIconHashes } from './icon-hashes'

const folder = new URL('../public/icons/', import.meta.url)
const sizes = [16, 32, 48, 128] as const
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

const executablePath = findBrowser('chrome')
if (!executablePath) throw new Error('No Chromium found: set CHROME_PATH')
const browser = await launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] })
try {
  const page = await browser.newPage()
  for (const size of sizes) {
    const svg = read(size === 16 ? 'logo-small.svg' : 'logo.svg')
    await page.setViewport({ width: size, height: size })
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
    )
    const picture = await page.screenshot({ type: 'png', omitBackground: true })
    writeFileSync(new URL(`${size}.png`, folder), picture)
  }
} finally {
  await browser.close()
}
keepIconHashes()

import type { Page } from 'puppeteer-core'
import { palettePng } from './palette-png'
import { type Shot, sheet, shownWidth } from './sheet-rows'

const style = `
  * { box-sizing: border-box; margin: 0; }
  body { inline-size: ${sheet.width}px; padding: ${sheet.edge}px; background: #b9b8b2; color: #191d2c; font: 600 15px/1.4 "DejaVu Sans", sans-serif; }
  h1 { block-size: ${sheet.title}px; font-size: 28px; }
  section { display: flex; gap: ${sheet.gap}px; align-items: start; margin-block-end: ${sheet.gap}px; }
  section:last-child { margin-block-end: 0; }
  figcaption { block-size: ${sheet.caption}px; }
  img { display: block; border-radius: 4px; }
`
const figure = (shot: Shot) =>
  `<figure><figcaption>${shot.name}</figcaption><img width="${shownWidth(shot)}" src="data:image/png;base64,${Buffer.from(shot.picture).toString('base64')}"></figure>`

/** Rows of pictures, each whole and with its name. @returns a PNG */
export async function contactSheet(page: Page, title: string, rows: readonly (readonly Shot[])[]): Promise<Uint8Array> {
  // A sheet with little on it is as high as that.
  await page.setViewport({ width: sheet.width, height: 100 })
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>${style}</style><h1>${title}</h1>
    ${rows.map((row) => `<section>${row.map(figure).join('')}</section>`).join('')}`,
    { waitUntil: 'load' },
  )
  return palettePng(await page.screenshot({ fullPage: true }))
}

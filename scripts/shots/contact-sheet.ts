import type { Page } from 'puppeteer-core'
import { palettePng } from './palette-png'

export interface Shot {
  readonly name: string
  /** PNG. */
  readonly picture: Uint8Array
  /** How wide it was on the screen, in CSS pixels. */
  readonly width: number
}

const wide = 700
const style = `
  * { box-sizing: border-box; margin: 0; }
  body { inline-size: 1880px; padding: 24px; background: #b9b8b2; color: #191d2c; font: 600 15px/1.4 "DejaVu Sans", sans-serif; }
  section { display: flex; flex-wrap: wrap; gap: 20px; align-items: start; margin-block-start: 24px; }
  figcaption { margin-block-end: 6px; }
  img { display: block; border-radius: 4px; max-block-size: 780px; object-fit: cover; object-position: top; }
  .narrow img { inline-size: 285px; }
  .wide img { inline-size: 596px; }
`
const figure = ({ name, picture }: Shot) =>
  `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${Buffer.from(picture).toString('base64')}"></figure>`

/** All pictures of one language and theme on one sheet. @returns a PNG */
export async function contactSheet(page: Page, title: string, shots: readonly Shot[]): Promise<Uint8Array> {
  const section = (kind: string, of: readonly Shot[]) => `<section class="${kind}">${of.map(figure).join('')}</section>`
  await page.setViewport({ width: 1880, height: 1000 })
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>${style}</style><h1>${title}</h1>
    ${section(
      'narrow',
      shots.filter(({ width }) => width < wide),
    )}${section(
      'wide',
      shots.filter(({ width }) => width >= wide),
    )}`,
    { waitUntil: 'load' },
  )
  return palettePng(await page.screenshot({ fullPage: true }))
}

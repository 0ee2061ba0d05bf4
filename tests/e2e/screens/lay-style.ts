import type { Page } from 'puppeteer-core'

/** Lays a style over a page, also where its policy takes no style element. */
export const layStyle = (page: Page, style: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }, style)

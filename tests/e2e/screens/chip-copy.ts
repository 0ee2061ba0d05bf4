import type { Page } from 'puppeteer-core'
import { layStyle } from './lay-style'

interface ContentWorld {
  chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot } }
}

/**
 * Shows on another page what the chip's closed shadow root holds, where it can be looked into: the same elements with
 * the same style. Its words are not inert there: axe judges no colours of what is.
 */
export async function showChipCopy(from: Page, to: Page): Promise<void> {
  const [realm] = await from.extensionRealms()
  if (!realm) throw new Error(`no content script on ${from.url()}`)
  const { markup, style } = await realm.evaluate(() => {
    const host = document.querySelector('[data-countersign="chip"]')
    if (!host) throw new Error('no chip')
    const root = (globalThis as unknown as ContentWorld).chrome.dom.openOrClosedShadowRoot(host)
    const sheets = [...root.adoptedStyleSheets, ...root.styleSheets]
    return {
      markup: root.innerHTML.replaceAll(' inert=""', ''),
      style: sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n'),
    }
  })
  await to.setContent(`<!doctype html><html lang="en"><title>Chip</title><main><h1>A page</h1>${markup}</main></html>`)
  await layStyle(to, style.replaceAll(':host', ':root'))
}

import type { Browser, Page } from 'puppeteer-core'
import { bidi, type ContextTree, contextOf } from './bidi'

/** Milliseconds after which Firefox will not say of a tab any more. */
const late = 1_000

/**
 * All tabs that are open, the newest last. Firefox tells of a tab once its first document is there; on a busy machine a
 * page of an extension has taken that one's place by then, in another process, and the tab is told of to nobody, while
 * the tree has it (`waitForTopBrowsingContextToBeReady` in Firefox's own `BrowsingContextUtils.sys.mjs`).
 */
export function tabsOf(browser: Browser): () => Promise<readonly Page[]> {
  const { send, hear } = bidi(browser)
  const missing = new Map<string, number>()
  return async () => {
    const { contexts } = (await send('browsingContext.getTree', { maxDepth: 0 })) as ContextTree
    const known = new Set((await browser.pages()).map(contextOf))
    for (const tab of contexts) {
      if (known.has(tab.context)) continue
      const since = missing.get(tab.context) ?? Date.now()
      missing.set(tab.context, since)
      // One that it does tell of, too, would be two pages.
      if (Date.now() - since >= late) hear('browsingContext.contextCreated', tab)
    }
    return browser.pages()
  }
}

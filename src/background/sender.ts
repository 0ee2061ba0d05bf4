import browser, { type Runtime } from 'webextension-polyfill'
import { siteOf } from '../sites'
import type { SiteAdapter } from '../sites/adapter'

/** Who sent a message, from the browser's own data alone. */
export type Sender =
  | { readonly from: 'page' }
  | { readonly from: 'content'; readonly tab: number; readonly site: SiteAdapter; readonly url: URL }
  | { readonly from: 'overlay'; readonly tab: number }

/** What the browser says of a sender; `origin` and `documentLifecycle` are missing from the polyfill's types. */
export type SenderData = Runtime.MessageSender & { readonly origin?: string; readonly documentLifecycle?: string }

/**
 * Tells an extension page from a content script and that from everything else.
 *
 * A content script counts only in the top frame of a shown page whose exact `https:` origin is in a site's closed list;
 * Amazon frames none of its sign-in pages, so no frame is ever answered.
 * @returns null for anybody who gets nothing
 */
export function judgeSender(data: SenderData): Sender | null {
  if (data.id !== browser.runtime.id || !data.url) return null
  const own = browser.runtime.getURL('')
  if (data.url.startsWith(own)) {
    return data.origin === undefined || own === `${data.origin}/` ? { from: 'page' } : null
  }
  const url = new URL(data.url)
  // What a page makes of itself (`blob:`) has its origin, and an address that is none of the site's.
  if (url.protocol !== 'https:') return null
  const origin = data.origin ?? url.origin
  const site = siteOf(origin)
  if (!site || origin !== url.origin || data.frameId !== 0 || data.tab?.id === undefined) return null
  if (data.documentLifecycle !== undefined && data.documentLifecycle !== 'active') return null
  return { from: 'content', tab: data.tab.id, site, url }
}

/**
 * Tells a script of ours in the top frame of a shown page, on whatever host. Whether a person had it put there is for the
 * handler to know.
 */
export function judgeOverlay(data: SenderData): Sender | null {
  if (data.id !== browser.runtime.id || !data.url || data.url.startsWith(browser.runtime.getURL(''))) return null
  if (data.frameId !== 0 || data.tab?.id === undefined) return null
  if (data.documentLifecycle !== undefined && data.documentLifecycle !== 'active') return null
  return { from: 'overlay', tab: data.tab.id }
}

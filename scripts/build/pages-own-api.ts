import type { Plugin } from 'vite'

const polyfill = 'webextension-polyfill'
/** What answers messages, which Chromium has no promise for in the oldest versions that are served. */
const answering = /\/src\/(?:background|storage)\//

/** Gives pages the browser's own interface: they only ask, and the polyfill is a fifth of what the popup runs before its first picture. */
export function pagesOwnApi(): Plugin {
  return {
    name: 'countersign-pages-own-api',
    enforce: 'pre',
    resolveId: (id, importer) =>
      id === polyfill && importer && !answering.test(importer) ? new URL('own-api.ts', import.meta.url).pathname : null,
  }
}

import type { Plugin } from 'vite'

const sheet = /[ \t]*<link rel="stylesheet"[^>]* href="\/([^"]+)">\n?/g

/**
 * Puts the style that pages share ahead of each page's own, as their sources have it: of two rules of the same weight
 * the later one counts. Vite adds what it split off last (`importedCss` of a chunk that was nothing but style).
 */
export function sharedStyleFirst(): Plugin {
  return {
    name: 'shared-style-first',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const users = (file: string) =>
          Object.values(bundle).filter((part) => part.type === 'chunk' && part.viteMetadata?.importedCss.has(file))
            .length
        const links = [...html.matchAll(sheet)].toSorted(([, one = ''], [, other = '']) => users(other) - users(one))
        return html.replace(sheet, () => links.shift()?.[0] ?? '')
      },
    },
  }
}

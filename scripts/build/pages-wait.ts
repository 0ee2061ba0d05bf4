import type { Plugin } from 'vite'

/** Ahead of whatever else the popup loads; named here, since a bundler takes only modules. */
const firstQuestion = '<script src="/popup/first-question.js"></script>'

/** Has each page wait for its script before it draws anything: there is nothing to see without it but the wrong theme. */
export function pagesWait(): Plugin {
  return {
    name: 'pages-wait',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path }) {
        const waiting = html.replace('<script type="module" ', '<script type="module" blocking="render" ')
        return path.endsWith('/popup/index.html')
          ? waiting.replace('<script type="module" ', `${firstQuestion}\n    <script type="module" `)
          : waiting
      },
    },
  }
}

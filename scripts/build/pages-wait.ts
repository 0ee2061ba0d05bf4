import type { Plugin } from 'vite'

/** Has each page wait for its script before it draws anything: there is nothing to see without it but the wrong theme. */
export function pagesWait(): Plugin {
  return {
    name: 'pages-wait',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('<script type="module" ', '<script type="module" blocking="render" '),
    },
  }
}

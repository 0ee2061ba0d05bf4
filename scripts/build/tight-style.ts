import type { Plugin } from 'vite'

const chipStyle = /\/src\/chip\/chip-style\.ts$/

/** A style without the spaces that only its readers need; what a template puts in stays as it is. */
export const tight = (style: string): string =>
  style
    .split(/(\$\{[^}]*\})/)
    .map((part, at) => (at % 2 ? part : part.replace(/\s+/g, ' ').replace(/ ?([{};,]) ?|(:) /g, '$1$2')))
    .join('')
    .replaceAll(';}', '}')

/** Takes them out of the chip's style: each page of a site's sign-in loads it. */
export function tightStyle(): Plugin {
  return {
    name: 'countersign-tight-style',
    enforce: 'pre',
    transform: (code, id) =>
      chipStyle.test(id)
        ? { code: code.replace(/`[^`]*`/g, (text) => (text.includes('\n') ? tight(text) : text)), map: null }
        : null,
  }
}

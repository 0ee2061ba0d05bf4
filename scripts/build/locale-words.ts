import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { type Language, languageNames, localeOf } from '../../src/core/languages.ts'

interface Entry {
  readonly message: string
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
}

const lazy = 'virtual:locale-words'
const inPages = 'virtual:page-words'
/** Begins the name of a file that holds what is said first. */
const first = 'first-'
/** What the chip and the menus say, and nothing of the extension's own pages. */
const saidInPages = /^(?:chip_|menu|reason_|languageTag$|unexpected$|name$|unnamed$)/

const fileOf = (language: Language) =>
  new URL(`../../public/_locales/${localeOf(language)}/messages.json`, import.meta.url).pathname

/** A language's sentences with the numbers of their placeholders in place of the names. */
export function wordsOf(language: Language): Record<string, string> {
  const entries: Readonly<Record<string, Entry>> = JSON.parse(readFileSync(fileOf(language), 'utf8'))
  return Object.fromEntries(
    Object.entries(entries).map(([key, { message, placeholders = {} }]) => [
      key,
      message.replace(/\$(\w+)\$/g, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? ''),
    ]),
  )
}

/** Those of them that are said in web pages and menus, as the text that the background holds. */
export const saidInPagesOf = (words: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(words).filter(([key]) => saidInPages.test(key))))

/**
 * The sentences of `_locales` for a language that is chosen inside: browsers tell an extension those of their own alone.
 * @param isFirst of a page that loads some of them first: which; it has the whole later
 */
export function localeWords(isFirst?: (key: string) => boolean): Plugin {
  return {
    name: 'countersign-locale-words',
    generateBundle() {
      // Nobody in Portugal shall read English.
      this.emitFile({ type: 'asset', fileName: '_locales/pt_PT/messages.json', source: readFileSync(fileOf('pt')) })
    },
    resolveId: (id) => (id.startsWith(inPages) || id.startsWith(lazy) ? `\0${id}` : null),
    load(id) {
      const [table, name] = id.replace(/^\0/, '').split('/')
      if (table !== lazy && table !== inPages) return null
      const loaders = (before: string) =>
        `{ ${languageNames.map((language) => `${language}: () => import('${table}/${before}${language}')`).join(', ')} }`
      if (name === undefined) {
        const split = table === lazy && isFirst
        return `export const loaders = ${loaders(split ? first : '')}; export const later = ${split ? loaders('') : 'null'}`
      }
      const language = languageNames.find((one) => one === name.replace(first, ''))
      if (!language) return null
      this.addWatchFile(fileOf(language))
      const all = wordsOf(language)
      const words =
        isFirst && name.startsWith(first)
          ? Object.fromEntries(Object.entries(all).filter(([key]) => isFirst(key)))
          : all
      if (table === lazy) return `export default ${JSON.stringify(words)}`
      // A text in a text is parsed only when it is wanted: a service worker holds those of every language.
      return `export default ${JSON.stringify(saidInPagesOf(words))}`
    },
  }
}

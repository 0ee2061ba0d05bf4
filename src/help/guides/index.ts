import type { Language } from '../../i18n/languages'
import type { GuidesOf } from './guides'

/** Each language is loaded when somebody reads it. */
const loaders: { readonly [L in Language]: () => Promise<GuidesOf> } = {
  en: async () => (await import('./en')).english,
  de: async () => (await import('./de')).german,
  es: async () => (await import('./es')).spanish,
  fr: async () => (await import('./fr')).french,
  it: async () => (await import('./it')).italian,
  nl: async () => (await import('./nl')).dutch,
  pl: async () => (await import('./pl')).polish,
  pt: async () => (await import('./pt')).portuguese,
  sv: async () => (await import('./sv')).swedish,
  cs: async () => (await import('./cs')).czech,
  tr: async () => (await import('./tr')).turkish,
  ja: async () => (await import('./ja')).japanese,
  zh: async () => (await import('./zh')).chinese,
  hi: async () => (await import('./hi')).hindi,
  ar: async () => (await import('./ar')).arabic,
}

export const loadGuides = (language: Language): Promise<GuidesOf> => loaders[language]()

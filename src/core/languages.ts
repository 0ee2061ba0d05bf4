/** The languages that Countersign speaks, each by its own name, as a list to choose from shows them. */
export const languages = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  nl: 'Nederlands',
  pl: 'Polski',
  pt: 'Português',
  sv: 'Svenska',
  cs: 'Čeština',
  tr: 'Türkçe',
  ja: '日本語',
  zh: '简体中文',
  hi: 'हिन्दी',
  ar: 'العربية',
} as const

export type Language = keyof typeof languages
/** A language that was chosen, or whatever the browser speaks. */
export type ChosenLanguage = Language | 'browser'

/** The folder of `_locales`; Chromium passes over one for Portuguese or Chinese that names no country. */
export const localeOf = (language: Language): string =>
  language === 'pt' ? 'pt_BR' : language === 'zh' ? 'zh_CN' : language

export const languageNames = Object.keys(languages) as readonly Language[]

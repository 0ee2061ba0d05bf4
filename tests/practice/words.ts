import { ar } from './words-ar'
import { cs } from './words-cs'
import { de } from './words-de'
import { en, type Words } from './words-en'
import { es } from './words-es'
import { fr } from './words-fr'
import { hi } from './words-hi'
import { it } from './words-it'
import { ja } from './words-ja'
import { nl } from './words-nl'
import { pl } from './words-pl'
import { pt } from './words-pt'
import { sv } from './words-sv'
import { tr } from './words-tr'
import { zh } from './words-zh'

export type { Words }

/** The locale that `body.ap-locale-…` names. */
export const localeOf = {
  en: 'en_US',
  it: 'it_IT',
  de: 'de_DE',
  fr: 'fr_FR',
  es: 'es_ES',
  nl: 'nl_NL',
  pl: 'pl_PL',
  sv: 'sv_SE',
  pt: 'pt_BR',
  tr: 'tr_TR',
  ja: 'ja_JP',
  zh: 'zh_CN',
  ar: 'ar_AE',
  hi: 'hi_IN',
  cs: 'cs_CZ',
} as const

export type Language = keyof typeof localeOf
export const languages = Object.keys(localeOf) as readonly Language[]

/** Everything that the practice says, in its own words: none of them is taken from the words that pages are recognised by. */
export const wordsIn: Readonly<Record<Language, Words>> = {
  en,
  it,
  de,
  fr,
  es,
  nl,
  pl,
  sv,
  pt,
  tr,
  ja,
  zh,
  ar,
  hi,
  cs,
}

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')

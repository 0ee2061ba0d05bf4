import { de } from './words-de'
import { en, type Words } from './words-en'
import { it } from './words-it'

export type { Words }
export type Language = 'en' | 'it' | 'de'

/** Everything that the practice says, in its own words. */
export const wordsIn: Readonly<Record<Language, Words>> = { en, it, de }

/** The locale that `body.ap-locale-…` names. */
export const localeOf: Readonly<Record<Language, string>> = { en: 'en_US', it: 'it_IT', de: 'de_DE' }

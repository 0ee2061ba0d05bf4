import { type Language, languages } from '../core/languages'

export { type ChosenLanguage, type Language, languages } from '../core/languages'

const isLanguage = (name: string): name is Language => Object.hasOwn(languages, name)

/** The language of ours for a tag. @param tag BCP 47, for example `pt-BR`; English where there is none that fits */
export function languageFor(tag: string): Language {
  const [primary = ''] = tag.toLowerCase().split(/[-_]/)
  return isLanguage(primary) ? primary : 'en'
}

/** @param tag a language's, or one of ours */
export const directionOf = (tag: string): 'ltr' | 'rtl' => (tag === 'ar' ? 'rtl' : 'ltr')

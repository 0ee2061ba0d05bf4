import { loaders } from 'virtual:page-words'
import type { ChosenLanguage } from './languages'
import type { Words } from './t'

/** What is said in web pages and menus, in a language that was chosen; null where the browser's own is spoken. */
export async function pageWordsIn(language: ChosenLanguage): Promise<Words | null> {
  if (language === 'browser') return null
  const { default: words } = await loaders[language]()
  return JSON.parse(words)
}

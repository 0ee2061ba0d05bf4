import { pageWords } from 'virtual:page-words'
import type { ChosenLanguage } from './languages'
import type { Words } from './t'

/** What is said in web pages and menus, in a language that was chosen; null where the browser's own is spoken. */
export const pageWordsIn = (language: ChosenLanguage): Words | null =>
  language === 'browser' ? null : JSON.parse(pageWords[language])

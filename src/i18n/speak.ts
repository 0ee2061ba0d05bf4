import { later, loaders } from 'virtual:locale-words'
import type { ChosenLanguage } from './languages'
import { speakIn } from './t'

/**
 * Makes a page speak a language from now on. Each is loaded when somebody wants it; the browser's own needs no loading.
 * @param how much of it: what the page says first, or all; of most pages the same
 */
export async function speak(language: ChosenLanguage, how: 'first' | 'all' = 'first'): Promise<void> {
  const from = how === 'all' && later ? later : loaders
  speakIn(language === 'browser' ? null : (await from[language]()).default)
}

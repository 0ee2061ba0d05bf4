import { loaders } from 'virtual:locale-words'
import type { ChosenLanguage } from './languages'
import { speakIn } from './t'

/** Makes a page speak a language from now on. Each is loaded when somebody wants it; the browser's own needs no loading. */
export async function speak(language: ChosenLanguage): Promise<void> {
  speakIn(language === 'browser' ? null : (await loaders[language]()).default)
}

import { signal } from '@preact/signals'
import { speak } from '../i18n/speak'
import { whenLookedUp } from '../i18n/t'
import type { Settings } from '../messages'
import { applyPageLanguage } from './page-language'
import { applyLastTheme, applyTheme } from './theme'

/** Counts the changes of language; whatever of a page says a sentence is drawn again with the next one. */
const changes = signal(0)
whenLookedUp(() => void changes.value)

/** What the page speaks by now, and how much of it. */
let spoken: Settings['language'] = 'browser'
let howMuch: 'first' | 'all' = 'first'

/** A page's language and theme, before anybody has said which. */
export function applyOwnLook(): void {
  applyPageLanguage()
  applyLastTheme()
}

/**
 * Sets a page's language, direction and theme on its root element, where the style sheets read them; to be awaited
 * before anything is drawn. What is drawn already speaks the language at once, without losing what was typed.
 */
export function applyLook(look: Pick<Settings, 'language' | 'theme'>): Promise<void> {
  // One after the other: a language that takes longer to load must not come after the one that was chosen last.
  turn = turn.then(() => put(look))
  return turn
}

let turn = Promise.resolve()

async function put({ language, theme }: Pick<Settings, 'language' | 'theme'>): Promise<void> {
  applyTheme(theme)
  if (language === spoken) return
  await speak(language, howMuch)
  spoken = language
  applyPageLanguage()
  changes.value++
}

/** Has all sentences there, after those of the first picture. A page that is about to say more calls it. */
export function speakOfAll(): Promise<void> {
  howMuch = 'all'
  turn = turn.then(() => sayAgain())
  return turn
}

async function sayAgain(): Promise<void> {
  if (spoken === 'browser') return
  await speak(spoken, howMuch)
  // What was drawn meanwhile may have lacked a sentence, which the browser's own language stood in for.
  changes.value++
}

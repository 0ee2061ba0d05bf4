import { signal } from '@preact/signals'
import { directionOf } from '../i18n/languages'
import { speak } from '../i18n/speak'
import { t, whenLookedUp } from '../i18n/t'
import type { Settings } from '../messages'
import { keepTheme, lastTheme } from './theme-hint'

/** Counts the changes of language; whatever of a page says a sentence is drawn again with the next one. */
const changes = signal(0)
whenLookedUp(() => void changes.value)

/** What the page speaks by now. */
let spoken: Settings['language'] = 'browser'

/** A page's language and theme, before anybody has said which. */
export function applyOwnLook(): void {
  applyLanguage()
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
  await speak(language)
  spoken = language
  applyLanguage()
  changes.value++
}

function applyLanguage(): void {
  const root = document.documentElement
  root.lang = t('languageTag')
  root.dir = directionOf(root.lang)
}

/** The theme alone, for a page that speaks a language of its own. */
export function applyTheme(theme: Settings['theme']): void {
  setTheme(theme)
  keepTheme(theme)
}

/** What it was last, until the settings are there. */
export const applyLastTheme = (): void => setTheme(lastTheme())

let following = new AbortController()

/** Follows the system where nothing else is wanted: its light and dark by the style sheet itself, its contrast here. */
function setTheme(theme: Settings['theme']): void {
  const { dataset } = document.documentElement
  if (theme === 'light' || theme === 'dark') dataset.theme = theme
  else delete dataset.theme
  const more = matchMedia('(prefers-contrast: more)')
  const contrast = () => {
    if (theme === 'contrast' || (theme === 'system' && more.matches)) dataset.contrast = 'more'
    else delete dataset.contrast
  }
  following.abort()
  following = new AbortController()
  more.addEventListener('change', contrast, { signal: following.signal })
  contrast()
}

import type { Settings } from '../messages'
import { keepTheme, lastTheme } from './theme-hint'

/** The theme alone, for a page that speaks a language of its own. */
export function applyTheme(theme: Settings['theme']): void {
  followTheme(theme)
  keepTheme(theme)
}

/** What it was last, until the settings are there. */
export const applyLastTheme = (): void => followTheme(lastTheme())

const moreContrast = () => matchMedia('(prefers-contrast: more)')

/** Shows a theme as the system has it now. Light and dark follow the system by the style sheet itself. */
export function showTheme(theme: Settings['theme']): void {
  const { dataset } = document.documentElement
  if (theme === 'light' || theme === 'dark') dataset.theme = theme
  else delete dataset.theme
  if (theme === 'contrast' || (theme === 'system' && moreContrast().matches)) dataset.contrast = 'more'
  else delete dataset.contrast
}

let following = new AbortController()

/** Shows a theme, and follows the system's contrast where nothing else is wanted. */
function followTheme(theme: Settings['theme']): void {
  following.abort()
  following = new AbortController()
  moreContrast().addEventListener('change', () => showTheme(theme), { signal: following.signal })
  showTheme(theme)
}

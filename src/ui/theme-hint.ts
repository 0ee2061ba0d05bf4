import type { Settings } from '../messages'

type Theme = Settings['theme']
const themes: readonly Theme[] = ['system', 'light', 'dark', 'contrast']

/**
 * The theme of the page before this one, for the first frame: the settings are what counts, and take a moment to come.
 * Where a person lets no page keep anything, each begins in the system's theme.
 */
export function lastTheme(): Theme {
  return themes.find((theme) => theme === kept((store) => store.getItem('theme'))) ?? 'system'
}

export function keepTheme(theme: Theme): void {
  kept((store) => store.setItem('theme', theme))
}

function kept<T>(use: (store: Storage) => T): T | null {
  try {
    return use(localStorage)
  } catch {
    return null
  }
}

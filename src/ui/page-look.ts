import browser from 'webextension-polyfill'
import { t } from '../i18n/t'
import type { Settings } from '../messages'

/** Sets the page's theme, language and direction on its root element, where the style sheets read them. */
export function applyLook(theme: Settings['theme']): void {
  const root = document.documentElement
  root.lang = t('languageTag')
  root.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr'
  if (theme === 'system') delete root.dataset.theme
  else root.dataset.theme = theme
}

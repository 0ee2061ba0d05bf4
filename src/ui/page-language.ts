import { directionOf } from '../i18n/languages'
import { t } from '../i18n/t'

/** Sets the language and the direction that the page speaks on its root element. */
export function applyPageLanguage(): void {
  const root = document.documentElement
  root.lang = t('languageTag')
  root.dir = directionOf(root.lang)
}

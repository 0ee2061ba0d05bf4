import type { SiteAdapter } from '../sites/adapter'
import { nothing, type Page } from './page'

export function signInPage(document: Document, { signIn }: SiteAdapter): Page {
  const claim = claimOn(document, signIn.claims)
  if (claim === null && !document.querySelector(signIn.form)) return nothing
  return { ...nothing, kind: 'sign-in', claim }
}

/** The sign-in name that stands on a page: a field's value, `data-claim`, or text; null where there is none yet. */
export function claimOn(document: Document, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      const value = 'value' in element ? String(element.value) : (element.dataset.claim ?? element.textContent ?? '')
      const claim = value.trim()
      if (claim !== '' && claim.length <= 320) return claim
    }
  }
  return null
}

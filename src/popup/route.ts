import { signal } from '@preact/signals'
import type { Found, FoundLogins } from '../messages'

/** The screens of an unlocked vault. */
export type Route =
  | { readonly at: 'codes' }
  | { readonly at: 'add'; readonly found: Found | null }
  | { readonly at: 'found'; readonly found: FoundLogins }
  | { readonly at: 'account'; readonly id: string }

const codes: Route = { at: 'codes' }

export const route = signal<Route>(location.hash === '#add' ? { at: 'add', found: null } : codes)

let leftAt = ''

/** @param from selector of what opened the screen; it gets the focus back on return */
export function goTo(next: Route, from = ''): void {
  leftAt = from
  route.value = next
}

export function goBack(): void {
  route.value = codes
}

/** Selector of what the codes screen was left by; asked once. */
export function takeLeftAt(): string {
  const selector = leftAt
  leftAt = ''
  return selector
}

/** What was found goes to the screen that fits: one login to be looked over, several to be chosen from. */
export function goToFound(logins: FoundLogins, from = ''): void {
  const { found, missing } = logins
  const [only, ...others] = found
  if (!only) return
  goTo(others.length + missing.length === 0 ? { at: 'add', found: only } : { at: 'found', found: logins }, from)
}

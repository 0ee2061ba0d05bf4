import { signal } from '@preact/signals'
import type { Found, FoundLogins, LoginAsked, OpenedLogin } from '../messages'

/** The screens of an unlocked vault. */
export type Route =
  | { readonly at: 'codes' }
  | { readonly at: 'add'; readonly found: Found | null }
  | { readonly at: 'found'; readonly found: FoundLogins }
  /** `qr`: to put it on a phone. */
  | { readonly at: 'account'; readonly id: string; readonly qr?: boolean }
  /** Seals a login for a colleague. */
  | { readonly at: 'share'; readonly id: string }
  /** A login that a colleague sealed wants its passphrase. */
  | { readonly at: 'sealed'; readonly text: string }
  /** It was opened: to be saved. */
  | { readonly at: 'opened'; readonly opened: OpenedLogin; readonly sealed: string }
  | { readonly at: 'clock' }
  /** Which login's code the page in front is to get. `here`: into the field with the focus alone. */
  | { readonly at: 'site-login'; readonly asked: LoginAsked; readonly here: boolean }

const codes: Route = { at: 'codes' }

/** What the page's address asks for behind its `#`, where another page of ours leads here. */
function routeOf(hash: string): Route {
  if (hash === '#add') return { at: 'add', found: null }
  const [, at, id] = /^#(account\/|share=)([\da-f-]{36})$/.exec(hash) ?? []
  return id === undefined ? codes : { at: at === 'share=' ? 'share' : 'account', id }
}

export const route = signal<Route>(routeOf(location.hash))

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
  const { found, missing, sealed } = logins
  const [only, ...others] = found
  if (sealed !== undefined) goTo({ at: 'sealed', text: sealed }, from)
  if (!only) return
  goTo(others.length + missing.length === 0 ? { at: 'add', found: only } : { at: 'found', found: logins }, from)
}

import browser, { type Tabs } from 'webextension-polyfill'
import { type HostParts, hostParts } from '../core/hosts/host-parts'
import { ipAddress } from '../core/hosts/ip-address'
import { judgeHost, type Unsafe } from '../core/hosts/judge-host'
import type { Reason, Warned } from '../messages'
import { sites } from '../sites'

/** Where a code would go, by the address that the browser itself says a tab shows. */
export type FrontPlace =
  /** A known site's, or the browser does not say: its content script answers, or nobody does. */
  | { readonly kind: 'known' | 'untold' }
  | { readonly kind: 'look-alike'; readonly warning: Warned }
  | { readonly kind: 'refused'; readonly reason: Reason }
  | OtherSite

export interface OtherSite {
  readonly kind: 'other'
  readonly origin: string
  readonly host: HostParts
}

const known = sites.flatMap(({ hosts }) => hosts)

const reasons: Readonly<Record<Unsafe, Reason>> = {
  'not-web': 'not-fillable',
  'plain-http': 'not-secure',
  'other-port': 'odd-address',
  'trailing-dot': 'odd-address',
  'ip-address': 'odd-address',
}

/** @param tab browsers give its address after a click of the person's on our button, shortcut or menu */
export function frontPlace({ url: address }: Tabs.Tab): FrontPlace {
  // A page of ours in a tab is no page in front.
  const isOurs = address?.startsWith(browser.runtime.getURL(''))
  if (!address || isOurs || !URL.canParse(address)) return { kind: 'untold' }
  const url = new URL(address)
  const host = hostParts(url.host)
  const verdict = judgeHost(url, known)
  switch (verdict.kind) {
    case 'known':
      return { kind: 'known' }
    case 'look-alike':
      return {
        kind: 'look-alike',
        warning: { ok: false, reason: 'look-alike', host, of: verdict.of, trick: verdict.trick },
      }
    case 'unsafe':
      return { kind: 'refused', reason: reasons[verdict.why] }
    case 'other':
      if (url.protocol !== 'https:') return { kind: 'refused', reason: 'not-secure' }
      if (ipAddress(url.hostname)) return { kind: 'refused', reason: 'odd-address' }
      return { kind: 'other', origin: url.origin, host }
  }
}

/** Of the page that a tab shows; empty where the browser does not tell. */
export const originOf = (address: string | undefined): string =>
  address !== undefined && URL.canParse(address) ? new URL(address).origin : ''

/** The warning that a tab's page calls for; null for every page that is no look-alike. */
export function warningOf(tab: Tabs.Tab): Warned | null {
  const place = frontPlace(tab)
  return place.kind === 'look-alike' ? place.warning : null
}

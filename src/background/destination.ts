import type { PageReport } from '../messages'
import type { SiteAdapter } from '../sites/adapter'
import { destinations } from '../sites/destinations'

/** Amazon's own writing of an address: `ape:` and the address in base64. */
function addressOf(returnTo: string): URL | null {
  const packed = /^ape:([\w+/-]+)=*$/.exec(returnTo)?.[1]
  const text = packed === undefined ? returnTo : unpacked(packed)
  return URL.canParse(text) ? new URL(text) : null
}

function unpacked(base64: string): string {
  try {
    return atob(base64.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    // A length that no base64 has; an address it is not.
    return ''
  }
}

const isAt = (host: string, place: string) => (place.startsWith('.') ? host.endsWith(place) : host === place)

/** Where a sign-in leads, by name, or by host where it has none; null for the site itself, and where the page does not say. */
export function destinationOf({ returnTo = '', handle = '' }: PageReport, site: SiteAdapter): string | null {
  const host = addressOf(returnTo)?.hostname || null
  if (host !== null && site.hosts.includes(host)) return null
  const known = destinations[site.id]?.find(
    ({ hosts, handles }) =>
      (host !== null && hosts.some((place) => isAt(host, place))) || handles.some((start) => handle.startsWith(start)),
  )
  return known?.name ?? host
}

/** True where a sign-in leads to the pages on which authenticators are enrolled. */
export function leadsToSettings({ returnTo = '' }: PageReport, { enrolment }: SiteAdapter): boolean {
  const address = addressOf(returnTo)
  if (address === null || !enrolment.hosts.some((host) => address.origin === `https://${host}`)) return false
  return enrolment.paths.some((path) => address.pathname.startsWith(path))
}

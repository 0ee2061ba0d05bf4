import type { SiteAdapter } from './adapter'
import { amazon } from './amazon'

/** Every site that Countersign acts on by itself. */
export const sites: readonly SiteAdapter[] = [amazon]

/**
 * The site that an origin belongs to.
 * @param origin as the browser gives it, e.g. `https://sellercentral.amazon.it`; another scheme or a port finds nothing
 */
export function siteOf(origin: string): SiteAdapter | undefined {
  return sites.find((site) => site.hosts.some((host) => origin === `https://${host}`))
}

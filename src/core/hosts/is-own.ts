import type { Names } from './names'
import { ownDomains } from './own-domains'
import type { Suffix } from './suffix'

/** Whether a host is in a domain of the site's own, and no place there that customers have their pages at. */
export function isOwn(host: string, { suffix, isPrivate }: Suffix, names: Names): boolean {
  const domain = [...names.zones, ...ownDomains].find((own) => host === own || host.endsWith(`.${own}`))
  // A name without a dot is of the network that one is in, whoever has the ending.
  if (domain === undefined || !host.includes('.')) return false
  return !(isPrivate && suffix.length > domain.length)
}

/** ISO 3166 codes of endings that are none themselves; UN M.49 for what is more than a country. */
const others: Readonly<Record<string, string>> = { com: 'US', uk: 'GB', me: 'AE' }
const named: Readonly<Record<string, string>> = {
  'sellercentral-europe.amazon.com': '150',
  'sellercentral-japan.amazon.com': 'JP',
}

/** The country that a host of Amazon's sells in, as `Intl.DisplayNames` takes it. @param host one of `amazonHosts` */
export function amazonCountry(host: string): string {
  const ending = host.slice(host.lastIndexOf('.') + 1)
  return named[host] ?? others[ending] ?? ending.toUpperCase()
}

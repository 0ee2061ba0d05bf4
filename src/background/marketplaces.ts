import { siteOf } from '../sites'
import { amazonCountry } from '../sites/amazon-country'

/** One of the many hosts of a site, by the country that it sells in. */
export interface Marketplace {
  readonly site: string
  readonly host: string
  readonly country: string
  /** The country in the page's language, in English, and in its own. */
  readonly names: readonly string[]
}

const nameIn = (language: string, code: string) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code

function marketplaceAt(host: string, language: string): Marketplace | null {
  const site = siteOf(`https://${host}`)?.id
  if (site === undefined) return null
  const code = amazonCountry(host)
  const country = nameIn(language, code)
  const own = new Intl.Locale(`und-${code}`).maximize().language ?? language
  return { site, host, country, names: [...new Set([country, nameIn('en', code), nameIn(own, code)])] }
}

/** Looks each host up once for a list, and not for each login of it. @param language a BCP 47 tag */
export function marketplaces(language: string): (host: string) => Marketplace | null {
  const known = new Map<string, Marketplace | null>()
  return (host) => {
    if (!known.has(host)) known.set(host, marketplaceAt(host, language))
    return known.get(host) ?? null
  }
}

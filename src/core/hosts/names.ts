import { mixedUp } from './letters'
import { lures } from './words'

/** What the known hosts are made of. */
export interface Names {
  /** `amazon` */
  readonly site: string
  /** First labels that say something by themselves: `sellercentral`, `vendorcentral`. */
  readonly services: readonly string[]
  /** The site and the services, each with what is left of it when similar letters are one. */
  readonly whole: readonly { readonly name: string; readonly mixed: string }[]
  /** What may stand around a name in a word: lures, `www`, `com`; then only what is in no name of a service. */
  readonly around: readonly [all: readonly string[], apart: readonly string[]]
  /** Domains that the known hosts are in: `amazon.com.be`. */
  readonly zones: readonly string[]
  /** Endings of the known hosts, whether they are public suffixes or not: `com.be`. */
  readonly endings: readonly string[]
  /** The known hosts, their zones and their first two labels, without dots: `wwwamazoncom`, `amazoncom`, `wwwamazon`. */
  readonly undotted: ReadonlySet<string>
}

const made = new WeakMap<readonly string[], Names>()

/**
 * Made once for each list.
 * @param known hosts of the form `<service>.<site>.<ending>`, all of one site
 */
export function namesOf(known: readonly string[]): Names {
  const names = made.get(known) ?? makeNames(known)
  made.set(known, names)
  return names
}

function makeNames(known: readonly string[]): Names {
  const parts = known.map((host) => host.split('.'))
  const undotted = parts.flatMap(([service = '', site = '', ...ending]) => [
    [service, site, ...ending],
    [site, ...ending],
    [service, site],
  ])
  const site = parts[0]?.[1] ?? ''
  const first = new Set(parts.map(([service = '']) => service.split('-')[0] ?? ''))
  const services = [...first].filter((name) => name !== 'www')
  const around = ['www', 'com', ...lures]
  return {
    site,
    services,
    whole: [site, ...services].map((name) => ({ name, mixed: mixedUp(name) })),
    around: [around, around.filter((one) => !services.some((service) => service.includes(one)))],
    zones: [...new Set(parts.map(([, ...zone]) => zone.join('.')))],
    endings: [...new Set(parts.map(([, , ...ending]) => ending.join('.')))],
    undotted: new Set(undotted.map((labels) => labels.join('').replaceAll('-', ''))),
  }
}

import { parse } from 'tldts'
import type { Names } from './names'

export interface Suffix {
  /** The part of a host below which anybody can have a name: `co.uk`, `github.io`. */
  readonly suffix: string
  /** Whether a company hands the names out. */
  readonly isPrivate: boolean
}

/** By the public suffix list, its private part too. */
export function suffixOf(host: string, names: Names): Suffix {
  const { publicSuffix, isPrivate } = parse(host, {
    allowPrivateDomains: true,
    extractHostname: false,
    validateHostname: false,
    detectIp: false,
  })
  const suffix = publicSuffix ?? ''
  // `com.be` is no public suffix; seen from a known host it is an ending all the same.
  const ending = names.endings.find((one) => one.length > suffix.length && host.endsWith(`.${one}`))
  return { suffix: ending ?? suffix, isPrivate: isPrivate === true && !ending }
}

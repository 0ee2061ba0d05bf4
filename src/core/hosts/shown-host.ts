import { decodePunycode } from './punycode'

/** A host as it is shown to people: `xn--mazon-3ve.com` is `аmazon.com`. What cannot be decoded stays. */
export function shownHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join('.')
}

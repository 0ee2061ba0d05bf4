import type { HostVerdict } from '../../../../../src/core/hosts/judge-host'

/** Addresses that are one kind of thing, and what is to be said of them. */
export interface Group {
  /** What they have in common, in a line. */
  readonly about: string
  readonly rows: readonly { readonly address: string; readonly verdict: HostVerdict }[]
}

const rowsOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** @param text an address in each line: a host, which stands for its https address, or a whole address */
export function group(about: string, verdict: HostVerdict, text: string): Group {
  return { about, rows: rowsOf(text).map((address) => ({ address, verdict })) }
}

/** @param text in each line an address, and behind blanks the known host that it imitates */
export function lookAlikes(
  about: string,
  trick: Extract<HostVerdict, { kind: 'look-alike' }>['trick'],
  text: string,
): Group {
  return {
    about,
    rows: rowsOf(text).map((line) => {
      const [address = '', of = ''] = line.split(/\s+/)
      return { address, verdict: { kind: 'look-alike', of, trick } }
    }),
  }
}

/** The URL of a row, as a browser would make it. */
export const urlOf = (address: string) => new URL(/^[a-z-]+:/.test(address) ? address : `https://${address}/ap/mfa`)

import type { Sender } from './sender'

const under = (url: URL, paths: readonly string[]) => paths.some((path) => url.pathname.startsWith(path))

/** A path as a server may take it, whichever way it is written; null where it is none. */
function plainPath({ pathname }: URL): string | null {
  try {
    return decodeURIComponent(pathname).toLowerCase().replace(/\/+/g, '/')
  } catch {
    // Percent signs that stand for nothing.
    return null
  }
}

/** In doubt it is: what is written in another way is the same page to a server that is less exact. */
function isNever(url: URL, paths: readonly string[]): boolean {
  const plain = plainPath(url)
  return plain === null || paths.some((path) => plain.startsWith(path))
}

/** True where the page's own address is one that a code may go to. */
export function placeFor(
  purpose: 'challenge' | 'enrolment',
  { site, url }: Extract<Sender, { from: 'content' }>,
): boolean {
  return purpose === 'challenge'
    ? under(url, site.challenge.paths) && !isNever(url, site.challenge.neverPaths)
    : under(url, site.enrolment.paths) && site.enrolment.hosts.includes(url.hostname)
}

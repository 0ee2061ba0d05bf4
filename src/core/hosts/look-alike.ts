import { mixedUp, plainLetters } from './letters'
import type { Names } from './names'
import { readLabel } from './read-label'
import { shownHost } from './shown-host'
import type { Suffix } from './suffix'
import type { Trick } from './verdict'
import { namesakes } from './words'

function trickOfDomain(label: string, names: Names): Trick | null {
  if (label === names.site) return 'ending'
  const reading = readLabel(label, names)
  return reading === 'word' && names.undotted.has(label.replaceAll('-', '')) ? 'dots' : reading
}

/** Whether the labels make a name when the dots between them are not seen: `ama.zon.com`, `sellercentr.al`. */
function isCutUp(labels: readonly string[], suffix: string, names: Names): boolean {
  const telling = labels.filter((label) => label !== 'www')
  const wanted = new Set([names.site, ...names.services, ...names.undotted].map(mixedUp))
  const joined = mixedUp(plainLetters(telling.join('')).replaceAll('-', ''))
  return (telling.length > 1 && wanted.has(joined)) || wanted.has(joined + mixedUp(suffix))
}

/** The labels of a host that somebody chose. */
function chosenLabels(host: string, suffix: string): readonly string[] {
  const before = host.endsWith(`.${suffix}`) ? host.slice(0, -suffix.length - 1) : ''
  // Where the whole host is a suffix, its first label may still be of somebody's choice.
  return before === '' ? host.split('.').slice(0, 1) : before.split('.')
}

/**
 * How a host imitates a known one.
 * @param host neither a known one nor of the site's own, without a dot at its end
 * @returns null where it does not
 */
export function trickOf(host: string, { suffix }: Suffix, names: Names): Trick | null {
  const labels = chosenLabels(host, suffix)
    .map(shownHost)
    .filter((label) => label !== '')
  const domain = labels.at(-1)
  if (domain === undefined || namesakes.includes(`${domain}.${suffix}`)) return null
  const trick = trickOfDomain(domain, names)
  if (trick) return trick
  if (labels.slice(0, -1).some((label) => readLabel(label, names))) return 'sub-domain'
  return isCutUp(labels, suffix, names) ? 'dots' : null
}

import type { Face } from '../messages'

/** How a login is called in a sentence: by its name, and by who uses it. */
export const nameOf = ({ label, person, issuer }: Face): string =>
  label && person ? `${label} (${person})` : label || person || issuer

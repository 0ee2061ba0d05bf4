import type { Face } from '../messages'

/** How a login is called in a sentence. */
export const nameOf = ({ label, person, issuer }: Face): string => label || person || issuer

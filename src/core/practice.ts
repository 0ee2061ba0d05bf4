import type { OtpParameters } from './account'
import { encodeBase32 } from './base32'
import type { RandomBytes } from './random'

/**
 * How every practice key begins: 80 bits that say so themselves. A site's random key begins like this once in 2^80, so
 * nothing that is done to practice logins can ever reach a real one, whatever became of the page that made it.
 */
const beginning = 'PRACTICEPRACTICE'

/** As long as the keys of RFC 4226: 80 bits of it are random. */
export const makePracticeKey = (random: RandomBytes): string => beginning + encodeBase32(random(10))

/** True for a login whose key the welcome page made for its practice site, and which opens nothing else. */
export const isPractice = ({ secret }: Pick<OtpParameters, 'secret'>): boolean => secret.startsWith(beginning)

/** The other ones: what is backed up, handed over and offered to sites. */
export const isReal = (login: Pick<OtpParameters, 'secret'>): boolean => !isPractice(login)

import type { RandomBytes } from '../core/random'

/** The browser's cryptographic randomness, the only one there is. */
export const random: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length))

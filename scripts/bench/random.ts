import type { RandomBytes } from '../../src/core/random'

export const random: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length))

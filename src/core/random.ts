/** A source of cryptographically strong random bytes; handed in, so that the core itself owns no randomness. */
export type RandomBytes = (length: number) => Uint8Array<ArrayBuffer>

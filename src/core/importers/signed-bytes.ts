/** Bytes as Java's libraries write them into JSON: a list of whole numbers from -128; null where it is none. */
export function signedBytes(value: unknown): Uint8Array<ArrayBuffer> | null {
  const isByte = (one: unknown) => Number.isInteger(one) && Number(one) >= -128 && Number(one) <= 255
  return Array.isArray(value) && value.every(isByte) ? Uint8Array.from(value) : null
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** One byte more; APPNOTE.TXT §6.1.5 also takes it as its key schedule. */
export const crc32Step = (before: number, byte: number): number =>
  ((before >>> 8) ^ (table[(before ^ byte) & 0xff] ?? 0)) >>> 0

/** CRC-32 of ISO 3309, as zip files hold it. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = crc32Step(value, byte)
  return (value ^ 0xffffffff) >>> 0
}

import { bigEndian, concat, utf8 } from '../bytes'

const recordBlock = 256

/**
 * A 4-byte length, the text in UTF-8, zeros up to the next whole block: the size tells little of what is inside.
 * The bytes are the caller's to wipe; the one copy made on the way is wiped here.
 */
export function padText(text: string, block: number = recordBlock): Uint8Array<ArrayBuffer> {
  const bytes = utf8(text)
  const length = 4 + bytes.length
  const padded = concat(bigEndian(bytes.length, 4), bytes, new Uint8Array(Math.ceil(length / block) * block - length))
  bytes.fill(0)
  return padded
}

export function unpad(padded: Uint8Array): string {
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0)
  return new TextDecoder('utf-8', { fatal: true }).decode(padded.subarray(4, 4 + length))
}

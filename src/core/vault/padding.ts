import { bigEndian, concat } from '../bytes'

const recordBlock = 256

/** A 4-byte length, the bytes, zeros up to the next whole block: the size tells little of what is inside. */
export function pad(bytes: Uint8Array, block: number = recordBlock): Uint8Array<ArrayBuffer> {
  const length = 4 + bytes.length
  return concat(bigEndian(bytes.length, 4), bytes, new Uint8Array(Math.ceil(length / block) * block - length))
}

export function unpad(padded: Uint8Array): string {
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0)
  return new TextDecoder('utf-8', { fatal: true }).decode(padded.subarray(4, 4 + length))
}

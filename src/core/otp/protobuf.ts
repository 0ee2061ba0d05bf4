import { concat } from '../bytes'

/** One field of a message: a number of 64 bits at most, or bytes. */
export type ProtobufField =
  | { readonly number: number; readonly value: bigint }
  | { readonly number: number; readonly bytes: Uint8Array<ArrayBuffer> }

const wire = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 } as const

/** A base-128 varint of ten bytes at most, which is what 64 bits take; null where it goes on or the bytes end. */
function varintAt(bytes: Uint8Array, start: number): { readonly value: bigint; readonly next: number } | null {
  let value = 0n
  for (let at = start; at < bytes.length && at < start + 10; at++) {
    const byte = bytes[at] ?? 0
    value |= BigInt(byte & 0x7f) << BigInt(7 * (at - start))
    if (byte < 0x80) return { value: BigInt.asUintN(64, value), next: at + 1 }
  }
  return null
}

/**
 * Every field of a protobuf message in the order in which they stand (protobuf.dev, "Encoding"); those of 4 or 8 fixed
 * bytes are passed over, since nothing that is read here has any.
 * @returns null where the bytes are no message: cut off, or with a wire type that there is none of
 */
export function readProtobuf(message: Uint8Array<ArrayBuffer>): readonly ProtobufField[] | null {
  const fields: ProtobufField[] = []
  let at = 0
  while (at < message.length) {
    const tag = varintAt(message, at)
    if (!tag || tag.value > 0xffff_ffffn || tag.value < 8n) return null
    const number = Number(tag.value >> 3n)
    const type = Number(tag.value & 7n)
    if (type === wire.fixed64 || type === wire.fixed32) {
      at = tag.next + (type === wire.fixed64 ? 8 : 4)
      if (at > message.length) return null
      continue
    }
    const read = type === wire.varint || type === wire.bytes ? varintAt(message, tag.next) : null
    if (!read) return null
    if (type === wire.varint) {
      fields.push({ number, value: read.value })
      at = read.next
      continue
    }
    if (read.value > BigInt(message.length - read.next)) return null
    at = read.next + Number(read.value)
    fields.push({ number, bytes: message.slice(read.next, at) })
  }
  return fields
}

function varint(value: bigint): Uint8Array<ArrayBuffer> {
  const bytes: number[] = []
  let left = BigInt.asUintN(64, value)
  for (; left >= 0x80n; left >>= 7n) bytes.push(Number(left & 0x7fn) | 0x80)
  return Uint8Array.from([...bytes, Number(left)])
}

/** A message of the given fields. A negative number is written as its 64 bits. */
export function writeProtobuf(fields: readonly ProtobufField[]): Uint8Array<ArrayBuffer> {
  const tagOf = (number: number, type: number) => varint(BigInt(number * 8 + type))
  return concat(
    ...fields.flatMap((field) =>
      'bytes' in field
        ? [tagOf(field.number, wire.bytes), varint(BigInt(field.bytes.length)), field.bytes]
        : [tagOf(field.number, wire.varint), varint(field.value)],
    ),
  )
}

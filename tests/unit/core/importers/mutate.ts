/** A number from 0 up to, and not including, `below`. */
export type Dice = (below: number) => number

type Bytes = Uint8Array<ArrayBuffer>

const joined = (...parts: readonly Uint8Array[]): Bytes => new Uint8Array(Buffer.concat(parts))

function piece(bytes: Bytes, dice: Dice): readonly [number, number] {
  const from = dice(bytes.length + 1)
  return [from, Math.min(bytes.length, from + 1 + dice(dice(4) === 0 ? bytes.length + 1 : 16))]
}

const words = [
  ...['null', 'true', '{}', '[]', '""', '-1', '0', '1e309', '99999999999999999999', '4294967296', '2147483648', '0.5'],
  ...['"', '\\', '<', '&', ',', '\n', '\0', '\u202e', '%', '%zz', '://', 'secret=', '<!ENTITY a "b">', '__proto__'],
]
const encoder = new TextEncoder()

/** What may become of a file on its way, or be done to it on purpose. */
const mutations: readonly ((bytes: Bytes, dice: Dice) => Bytes)[] = [
  // A bit, a byte.
  (bytes, dice) => bytes.with(dice(bytes.length), dice(256)) as Bytes,
  (bytes, dice) => {
    const at = dice(bytes.length)
    return bytes.with(at, (bytes[at] ?? 0) ^ (1 << dice(8))) as Bytes
  },
  // A piece gone, doubled, moved, or filled with one byte.
  (bytes, dice) => {
    const [from, to] = piece(bytes, dice)
    return joined(bytes.subarray(0, from), bytes.subarray(to))
  },
  (bytes, dice) => {
    const [from, to] = piece(bytes, dice)
    return joined(bytes.subarray(0, to), bytes.subarray(from))
  },
  (bytes, dice) => {
    const [from, to] = piece(bytes, dice)
    const rest = joined(bytes.subarray(0, from), bytes.subarray(to))
    const at = dice(rest.length + 1)
    return joined(rest.subarray(0, at), bytes.subarray(from, to), rest.subarray(at))
  },
  (bytes, dice) => {
    const [from, to] = piece(bytes, dice)
    return bytes.slice().fill(dice(256), from, to)
  },
  // A word in place of another, or among others.
  (bytes, dice) => {
    const at = dice(bytes.length + 1)
    return joined(bytes.subarray(0, at), encoder.encode(words[dice(words.length)]), bytes.subarray(at))
  },
  (bytes, dice) => {
    const text = Buffer.from(bytes).toString('latin1')
    const values = [...text.matchAll(/(?<=[:,[=>]\s*)(?:-?\d+|"[^"\n]{0,200}"|true|false|null)/g)]
    const value = values[dice(Math.max(1, values.length))]
    if (!value) return bytes
    const other = words[dice(words.length)] ?? ''
    const changed = text.slice(0, value.index) + other + text.slice(value.index + value[0].length)
    return new Uint8Array(Buffer.from(changed, 'latin1'))
  },
]

/** A file that differs in one to four places. */
export function mutate(bytes: Uint8Array<ArrayBuffer>, dice: Dice): Uint8Array<ArrayBuffer> {
  let mutated = bytes
  for (let times = 1 + dice(4); times > 0 && mutated.length > 0; times--) {
    mutated = mutations[dice(mutations.length)]?.(mutated, dice) ?? mutated
  }
  return mutated
}

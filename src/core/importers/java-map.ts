import { BadFile } from './importer'

const [string, longString, reference, blockData, endOfBlock, none] = [0x74, 0x7c, 0x71, 0x77, 0x78, 0x70]
const firstHandle = 0x7e0000
const mostEntries = 40_000

/** A map's start: magic and version, an object, its class by name. Handles 0 and 1 are the class and the map. */
const opening = Uint8Array.of(
  0xac,
  0xed,
  0x00,
  0x05,
  0x73,
  0x72,
  0x00,
  0x11,
  ...new TextEncoder().encode('java.util.HashMap'),
)

export const isJavaMap = (bytes: Uint8Array): boolean => opening.every((byte, at) => bytes[at] === byte)

/** Java's own UTF-8 (JVM specification §4.4.7): code units one by one, surrogates too, and zero in two bytes. */
function javaText(bytes: Uint8Array): string {
  if (bytes.every((byte) => byte < 0x80)) return new TextDecoder().decode(bytes)
  const units: string[] = []
  for (let at = 0; at < bytes.length; ) {
    const [first = 0, second = 0, third = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]]
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : 3
    const tails = [second, third].slice(0, length - 1)
    const isSound = at + length <= bytes.length && tails.every((byte) => (byte & 0xc0) === 0x80)
    if (!isSound || (first >= 0x80 && first < 0xc0) || first >= 0xf0) throw new BadFile('import-damaged')
    const three = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f)
    const two = ((first & 0x1f) << 6) | (second & 0x3f)
    units.push(String.fromCharCode(length === 1 ? first : length === 2 ? two : three))
    at += length
  }
  return units.join('')
}

class Reader {
  #at: number
  readonly #view: DataView

  constructor(
    readonly bytes: Uint8Array,
    start: number,
  ) {
    this.#at = start
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  }

  #take(length: number): number {
    const at = this.#at
    if (at + length > this.bytes.length) throw new BadFile('import-damaged')
    this.#at += length
    return at
  }

  byte = () => this.#view.getUint8(this.#take(1))
  short = () => this.#view.getUint16(this.#take(2))
  int = () => this.#view.getUint32(this.#take(4))

  slice(length: number): Uint8Array {
    const at = this.#take(length)
    return this.bytes.subarray(at, at + length)
  }

  expect(...bytes: readonly number[]): void {
    if (bytes.some((byte) => this.byte() !== byte)) throw new BadFile('import-damaged')
  }
}

/** Fields of the map's class, all of them numbers of four bytes, and their values. */
function passFields(from: Reader): void {
  from.slice(8 + 1)
  const count = from.short()
  for (let at = 0; at < count; at++) {
    if (!'FI'.includes(String.fromCharCode(from.byte()))) throw new BadFile('import-damaged')
    from.slice(from.short())
  }
  from.expect(endOfBlock, none)
  from.slice(count * 4)
}

/**
 * A `HashMap` of texts as Java's ObjectOutputStream writes it (Java Object Serialization Specification §6.4).
 * A text that was written before may be named by its number; nothing else is followed, and no class but the map's is known.
 * @throws BadFile for anything else
 */
export function readJavaMap(bytes: Uint8Array): ReadonlyMap<string, string> {
  if (!isJavaMap(bytes)) throw new BadFile('import-damaged')
  const from = new Reader(bytes, opening.length)
  passFields(from)
  from.expect(blockData, 8)
  from.slice(4)
  const size = from.int()
  if (size > mostEntries) throw new BadFile('import-too-large')
  const seen: string[] = []
  const text = (): string => {
    const kind = from.byte()
    if (kind === reference) {
      const before = seen[from.int() - firstHandle - 2]
      if (before === undefined) throw new BadFile('import-damaged')
      return before
    }
    if (kind !== string && kind !== longString) throw new BadFile('import-damaged')
    if (kind === longString) from.expect(0, 0, 0, 0)
    const read = javaText(from.slice(kind === string ? from.short() : from.int()))
    seen.push(read)
    return read
  }
  const map = new Map<string, string>()
  for (let at = 0; at < size; at++) {
    const key = text()
    map.set(key, text())
  }
  from.expect(endOfBlock)
  return map
}

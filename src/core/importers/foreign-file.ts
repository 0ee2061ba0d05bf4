import { boundedJson } from './bounded-json'

/** A file of which nothing is known but its bytes. */
export interface ForeignFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Null where the bytes are no text. Line breaks as they are, no byte order mark. */
  readonly text: string | null
  /** Undefined where the text is no JSON, or more of it than any list of logins has. */
  readonly json: unknown
}

const encodings: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  // Also with its own mark, which the decoder drops.
  ['utf-8', []],
]

function textOf(bytes: Uint8Array<ArrayBuffer>): string | null {
  const [encoding = 'utf-8'] = encodings.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? []
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    // No text of anybody's holds one, and binary formats nearly always do.
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

const jsonOf = (text: string | null): unknown =>
  text !== null && /^\s*[[{]/.test(text) ? boundedJson(text) : undefined

/** Reads text and JSON on the first question for them, once. */
export function foreignFile(bytes: Uint8Array<ArrayBuffer>): ForeignFile {
  const once = <T>(read: () => T): (() => T) => {
    let held: { readonly value: T } | null = null
    return () => {
      held ??= { value: read() }
      return held.value
    }
  }
  const text = once(() => textOf(bytes))
  const json = once(() => jsonOf(text()))
  return {
    bytes,
    get text() {
      return text()
    },
    get json() {
      return json()
    },
  }
}

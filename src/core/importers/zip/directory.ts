/** A file of an archive, as the directory at its end describes it. None of it is to be trusted. */
export interface ZipEntry {
  readonly name: string
  readonly isEncrypted: boolean
  /** 0 as it is, 8 deflate, 99 WinZip's AES. */
  readonly method: number
  /** High byte of the checksum, or of the time where the sizes stand behind the data (APPNOTE.TXT §6.1.6). */
  readonly check: number
  readonly crc: number
  /** Bytes in the archive. */
  readonly packed: number
  /** Bytes it says it will be. */
  readonly unpacked: number
  /** Where its own header starts. */
  readonly at: number
  readonly extra: Uint8Array
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[]
  /** False where it is cut off, too long, split over disks, or of a kind only archives over 4 GB need. */
  readonly isWhole: boolean
  /** Where it starts: no file's data reaches beyond. */
  readonly at: number
}

const endLength = 22
const entryLength = 46
const longestComment = 0xffff
const mostEntries = 10_000

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length)

function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= first; at--) {
    // The comment must end where the file does, or the signature stands inside of one.
    const fits =
      view.getUint32(at, true) === 0x06054b50 && at + endLength + view.getUint16(at + 20, true) === view.byteLength
    if (fits) return at
  }
  return null
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, end: number): (ZipEntry & { next: number }) | null {
  if (at + entryLength > end || view.getUint32(at, true) !== 0x02014b50) return null
  const nameAt = at + entryLength
  const extraAt = nameAt + view.getUint16(at + 28, true)
  const commentAt = extraAt + view.getUint16(at + 30, true)
  const next = commentAt + view.getUint16(at + 32, true)
  if (next > end) return null
  const flags = view.getUint16(at + 8, true)
  const crc = view.getUint32(at + 16, true)
  return {
    name: new TextDecoder().decode(bytes.subarray(nameAt, extraAt)),
    isEncrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    check: flags & 8 ? view.getUint8(at + 13) : crc >>> 24,
    crc,
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
    extra: bytes.subarray(extraAt, commentAt),
    next,
  }
}

/** The directory of a zip archive (APPNOTE.TXT §4.3.12); null where the bytes are none. Nothing is inflated. */
export function zipDirectory(bytes: Uint8Array): ZipDirectory | null {
  const view = viewOf(bytes)
  if (bytes.length < endLength || view.getUint32(0, true) !== 0x04034b50) return null
  const end = endOf(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  const isOneDisk = view.getUint16(end + 4, true) === 0 && view.getUint16(end + 8, true) === count
  const isPossible = isOneDisk && count <= mostEntries && start + view.getUint32(end + 12, true) <= end
  const entries: ZipEntry[] = []
  let at = start
  while (entries.length < Math.min(count, mostEntries)) {
    const entry = entryAt(bytes, view, at, end)
    if (entry === null) break
    entries.push(entry)
    at = entry.next
  }
  return { entries, isWhole: isPossible && entries.length === count, at: start }
}

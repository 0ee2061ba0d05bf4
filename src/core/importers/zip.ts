import { BadFile } from './importer'
import { crc32 } from './zip/crc32'
import { type ZipDirectory, type ZipEntry, zipDirectory } from './zip/directory'
import { inflate } from './zip/inflate'
import { openWinZipAes } from './zip/winzip-aes'
import { openZipCrypto } from './zip/zip-crypto'

type Bytes = Uint8Array<ArrayBuffer>

/** Bytes of one archive that are ever inflated. */
const mostUnpacked = 64 * 1024 * 1024
const headerLength = 30
const winZipAes = 99

/** Opens files of an archive by their name; each at most once counts against one budget. */
export interface Zip {
  /** @throws BadFile where there is no such file, the password is wrong, or anything does not fit */
  read(name: string, password: string): Promise<Bytes>
}

const damaged = () => new BadFile('import-damaged')

/** Where an entry's data starts. Its own header must say what the directory says. */
function dataAt(view: DataView, directory: ZipDirectory, { at, method, isEncrypted, packed }: ZipEntry): number {
  if (at + headerLength > directory.at || view.getUint32(at, true) !== 0x04034b50) throw damaged()
  const isSame = view.getUint16(at + 8, true) === method && (view.getUint16(at + 6, true) & 1) === Number(isEncrypted)
  const start = at + headerLength + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (!isSame || start + packed > directory.at) throw damaged()
  return start
}

/** No two files share bytes or a name: archives that unfold into far more than they hold do. */
function checkApart(view: DataView, directory: ZipDirectory): void {
  const { entries, isWhole } = directory
  if (!isWhole || new Set(entries.map(({ name }) => name)).size !== entries.length) throw damaged()
  let free = 0
  for (const entry of [...entries].sort((a, b) => a.at - b.at)) {
    if (entry.at < free) throw damaged()
    free = dataAt(view, directory, entry) + entry.packed
  }
}

async function decrypted(entry: ZipEntry, data: Bytes, password: string) {
  if (!entry.isEncrypted) return { data, method: entry.method, hasCrc: true }
  if (entry.method === winZipAes) return openWinZipAes(entry, data, password)
  return { data: openZipCrypto(entry, data, password), method: entry.method, hasCrc: true }
}

/**
 * A zip archive: plain, in WinZip's AES, or in the old encryption. Archives inside of it are never opened.
 * @throws BadFile where its directory cannot be right
 */
export function openZip(bytes: Bytes): Zip {
  const directory = zipDirectory(bytes)
  if (directory === null) throw damaged()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  checkApart(view, directory)
  let left = mostUnpacked
  return {
    async read(name, password) {
      const entry = directory.entries.find((one) => one.name === name)
      if (entry === undefined) throw damaged()
      if (entry.unpacked > left) throw new BadFile('import-too-large')
      left -= entry.unpacked
      const start = dataAt(view, directory, entry)
      const { data, method, hasCrc } = await decrypted(entry, bytes.slice(start, start + entry.packed), password)
      if (method !== 0 && method !== 8) throw new BadFile('import-not-supported')
      const isOld = entry.isEncrypted && entry.method !== winZipAes
      const plain = method === 0 ? data : await inflate(data, entry.unpacked)
      if (plain.length === entry.unpacked && (!hasCrc || crc32(plain) === entry.crc)) return plain
      throw new BadFile(isOld ? 'import-password-wrong' : 'import-damaged')
    },
  }
}

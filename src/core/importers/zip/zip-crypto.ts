import { utf8 } from '../../bytes'
import { BadFile } from '../importer'
import { crc32Step } from './crc32'
import type { ZipEntry } from './directory'

const headerLength = 12

/**
 * The old encryption of zip files (APPNOTE.TXT §6.1). Weak, but some apps write nothing else.
 * One wrong password in 256 is only told by the checksum of what comes out.
 * @throws BadFile
 */
export function openZipCrypto(
  { check }: ZipEntry,
  data: Uint8Array<ArrayBuffer>,
  password: string,
): Uint8Array<ArrayBuffer> {
  if (data.length < headerLength) throw new BadFile('import-damaged')
  let [first, second, third] = [0x12345678, 0x23456789, 0x34567890]
  const take = (byte: number) => {
    first = crc32Step(first, byte)
    second = (Math.imul((second + (first & 0xff)) >>> 0, 134775813) + 1) >>> 0
    third = crc32Step(third, second >>> 24)
  }
  for (const byte of utf8(password)) take(byte)
  const open = data.map((byte) => {
    const mask = (third | 2) & 0xffff
    const plain = byte ^ (Math.imul(mask, mask ^ 1) >>> 8)
    take(plain & 0xff)
    return plain
  })
  if (open[headerLength - 1] !== check) throw new BadFile('import-password-wrong')
  return open.slice(headerLength)
}

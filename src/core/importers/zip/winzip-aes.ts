import { ecb } from '@noble/ciphers/aes.js'
import { equal } from '../../equal'
import { BadFile } from '../importer'
import { pbkdf2 } from '../kdf/pbkdf2'
import type { ZipEntry } from './directory'

type Bytes = Uint8Array<ArrayBuffer>

const block = 16
const codeLength = 10
const extraId = 0x9901

/** What its extra field says: AE-1 or AE-2, how long the key is, and how the data is packed inside. */
function settingsOf({ extra }: ZipEntry): { version: number; keyLength: number; method: number } {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.length)
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== extraId || at + 11 > extra.length) continue
    const strength = view.getUint8(at + 8)
    if (strength < 1 || strength > 3) break
    return { version: view.getUint16(at + 4, true), keyLength: 8 + 8 * strength, method: view.getUint16(at + 9, true) }
  }
  throw new BadFile('import-damaged')
}

/** AES in counter mode with the lowest byte first and one as the first number, which Web Crypto does not have. */
function countedOut(key: Bytes, sealed: Bytes): Bytes {
  const stream = new Uint8Array(Math.ceil(sealed.length / block) * block)
  const view = new DataView(stream.buffer)
  for (let at = 0; at < stream.length; at += block) view.setUint32(at, at / block + 1, true)
  const mask = ecb(key, { disablePadding: true }).encrypt(stream)
  return sealed.map((byte, at) => byte ^ (mask[at] ?? 0))
}

async function codeOf(key: Bytes, sealed: Bytes): Promise<Bytes> {
  const imported = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-1' }, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, sealed)).slice(0, codeLength)
}

/**
 * WinZip's AE-1 and AE-2 (www.winzip.com/en/support/aes-encryption).
 * @returns the packed bytes, and how they are packed
 * @throws BadFile
 */
export async function openWinZipAes(
  entry: ZipEntry,
  data: Bytes,
  password: string,
): Promise<{ data: Bytes; method: number; hasCrc: boolean }> {
  const { version, keyLength, method } = settingsOf(entry)
  const saltLength = keyLength / 2
  if (data.length < saltLength + 2 + codeLength) throw new BadFile('import-damaged')
  const made = await pbkdf2('SHA-1', password, data.slice(0, saltLength), 1000, 2 * keyLength + 2)
  const sealed = data.slice(saltLength + 2, -codeLength)
  const isRight = equal(made.slice(-2), data.slice(saltLength, saltLength + 2))
  if (!isRight) throw new BadFile('import-password-wrong')
  const code = await codeOf(made.slice(keyLength, 2 * keyLength), sealed)
  if (!equal(code, data.slice(-codeLength))) throw new BadFile('import-damaged')
  return { data: countedOut(made.slice(0, keyLength), sealed), method, hasCrc: version === 1 }
}

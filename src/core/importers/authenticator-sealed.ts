import { toBase64, utf8 } from '../bytes'
import { openCbc, openGcm } from './aes'
import { base64Of, type Fields, isFields, textOf } from './fields'
import { BadFile } from './importer'
import { argon2id } from './kdf/argon2id'
import { evpBytesToKey } from './kdf/evp-bytes-to-key'

type Bytes = Uint8Array<ArrayBuffer>

const mostKeys = 16
/** What the extension takes; its files do not name them. */
const argon2 = { memoryKib: 19 * 1024, passes: 2, lanes: 1 }
/** `Salted__`, as OpenSSL and CryptoJS begin. */
const salted = utf8('Salted__')

/**
 * Opens what the extension sealed: AES-256-CBC in CryptoJS's way, later AES-GCM after `v4:`.
 * @returns null where the passphrase does not fit, as far as that can be seen: CBC has no tag
 */
export async function openSealed(sealed: unknown, passphrase: string): Promise<Bytes | null> {
  if (typeof sealed !== 'string') return null
  if (sealed.startsWith('v4:')) {
    const bytes = base64Of(sealed.slice(3))
    const key = new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(passphrase)))
    return openGcm(key, bytes.slice(0, 12), bytes.slice(12))
  }
  const bytes = base64Of(sealed)
  if (!salted.every((byte, at) => bytes[at] === byte)) return null
  const { key, iv } = evpBytesToKey(passphrase, bytes.slice(8, 16))
  return openCbc(key, iv, bytes.slice(16))
}

const isKey = (value: unknown): value is Fields => isFields(value) && value.dataType === 'Key'

/**
 * What the entries were sealed with: the password itself (version 1), a random key that it wraps (2), or what Argon2id
 * makes of it (3), of which a file may hold several by their ids.
 */
export async function passphrasesOf(
  file: Fields,
  password: string,
): Promise<{ readonly ofSecrets: string; readonly ofEntries: ReadonlyMap<unknown, string> }> {
  let ofSecrets = password
  if (isFields(file.key) && 'enc' in file.key) {
    const opened = await openSealed(file.key.enc, password)
    if (!opened) throw new BadFile('import-password-wrong')
    // CryptoJS writes bytes as hexadecimal, and that text is the passphrase.
    ofSecrets = Array.from(opened, (byte) => byte.toString(16).padStart(2, '0')).join('')
  }
  const keys = Object.values(file).filter(isKey)
  if (keys.length > mostKeys) throw new BadFile('import-kdf-out-of-bounds')
  const ofEntries = new Map<unknown, string>()
  for (const { id, salt } of keys) {
    const made = await argon2id(password, utf8(textOf(salt) ?? ''), argon2, 32)
    ofEntries.set(id, toBase64(made).replace(/=+$/, ''))
  }
  return { ofSecrets, ofEntries }
}

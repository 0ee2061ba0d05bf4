import { utf8 } from '../bytes'
import { openGcm } from './aes'
import { entryOf, skip } from './entry'
import { fieldsOf, isFields, listOf, numberOf, textOf, wordOf } from './fields'
import { BadFile, type Entry, type Importer } from './importer'
import { pbkdf2 } from './kdf/pbkdf2'
import { looksSealed } from './looks-sealed'
import { openedJson } from './opened-json'

type Bytes = Uint8Array<ArrayBuffer>

/** The app takes 1,000 to 5,000 by chance, later 140,000 to 160,000. */
const [fewest, most] = [1000, 200_000]
const [saltLength, nonceLength] = [12, 12]

const openAt = (key: Bytes, bytes: Bytes, at: number) =>
  openGcm(key, bytes.slice(at, at + nonceLength), bytes.slice(at + nonceLength))

/** Before version 0.6.3: nonce and sealed list, under the password's hash. */
async function openOld(bytes: Bytes, password: string): Promise<Bytes | null> {
  return openAt(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(password))), bytes, 0)
}

/** Iterations in four bytes, the largest first, salt, nonce and sealed list. */
async function openNew(bytes: Bytes, password: string): Promise<Bytes | null> {
  const iterations = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  if (iterations < fewest || iterations > most) return null
  const salt = bytes.slice(4, 4 + saltLength)
  return openAt(await pbkdf2('SHA-1', password, salt, iterations, 32), bytes, 4 + saltLength)
}

function entry(value: unknown): Entry {
  if (!isFields(value)) return skip('', '', 'entry-unreadable')
  const { type, issuer, label, secret, algorithm, digits, period, counter, tags } = value
  return entryOf({
    // The first versions knew no others.
    type: textOf(type ?? 'TOTP') ?? '',
    issuer,
    label,
    secret: textOf(secret),
    algorithm: wordOf(algorithm),
    digits: numberOf(digits),
    period: numberOf(period),
    counter: numberOf(counter),
    group: Array.isArray(tags) ? tags.map((tag) => textOf(tag) ?? '').join(', ') : '',
  })
}

function isEntry(value: unknown): boolean {
  const { secret, label, ...rest } = fieldsOf(value)
  if (typeof secret !== 'string' || typeof label !== 'string') return false
  return ['tags', 'thumbnail', 'last_used', 'used_frequency'].some((name) => name in rest) || 'period' in rest
}

/** Backups of andOTP. Sealed ones bear no mark: it stands last in the table. */
export const andOtp: Importer = {
  id: 'andotp',
  label: 'andOTP',
  detect({ bytes, text, json }) {
    if (text === null) return looksSealed(bytes) ? 'encrypted' : null
    return Array.isArray(json) && json.some(isEntry) ? 'plain' : null
  },
  async read({ bytes, json }, password) {
    if (json !== undefined) return listOf(json).map(entry)
    const opened = (await openOld(bytes, password)) ?? (await openNew(bytes, password))
    if (!opened) throw new BadFile('import-password-wrong')
    return listOf(openedJson(opened)).map(entry)
  },
}

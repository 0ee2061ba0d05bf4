import { cbc } from '@noble/ciphers/aes.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8 } from '../bytes'
import { openCbc } from './aes'
import { boundedJson } from './bounded-json'
import { entryOf, skip } from './entry'
import { base64Of, fieldsOf, hexOf, isFields, listOf, numberOf, textOf } from './fields'
import type { ForeignFile } from './foreign-file'
import { BadFile, type Entry, type Importer } from './importer'

type Bytes = Uint8Array<ArrayBuffer>

const block = 16
/** What the app takes where a person set no password. */
const unset = 'TotpAuthenticator'
/** The app's own, for every file. */
const iv = new Uint8Array(block)
/** Letters of base64: an entry alone is longer, and no key is as long. */
const shortest = 256

const keyOf = (password: string): Bytes => new Uint8Array(sha256(utf8(password)))

/** The file's letters, where they may be its. */
function sealedIn({ text }: ForeignFile): string | null {
  const letters = text?.replace(/\s/g, '') ?? ''
  if (letters.length < shortest || !/^[A-Za-z\d+/]+={0,2}$/.test(letters)) return null
  // Keys and links in base32 have no small letters.
  if (!/[a-z]/.test(letters) || letters.length % 4 !== 0) return null
  const length = (letters.length / 4) * 3 - (letters.length - letters.replace(/(?<!=)=+$/, '').length)
  return length % block === 0 ? letters : null
}

/** One block tells whether the app's own password opens it. */
function isUnlocked(letters: string): boolean {
  const sealed = base64Of(letters.slice(0, 24))
  const first = cbc(keyOf(unset), iv, { disablePadding: true }).decrypt(sealed.slice(0, block))
  return /^\{"\[/.test(String.fromCharCode(...first))
}

/** An object whose one name is the list, as text. */
function listIn(opened: Bytes): readonly unknown[] | null {
  const outer = fieldsOf(boundedJson(new TextDecoder().decode(opened)))
  const list = boundedJson(Object.keys(outer)[0] ?? '')
  return Array.isArray(list) ? listOf(list) : null
}

function secretOf(base: unknown, key: string): string | Bytes | null {
  try {
    if (base === 32) return key
    if (base === 16) return hexOf(key)
    return base === 64 ? base64Of(key) : null
  } catch (error) {
    if (error instanceof BadFile) return null
    throw error
  }
}

const filled = (value: unknown) => (value === '' ? undefined : numberOf(value))

function entryOfItem(given: unknown): Entry {
  const item = isFields(given) ? given : listItem(given)
  const issuer = item.issuer === 'Unknown' ? '' : item.issuer
  const label = item.name
  const secret = secretOf(item.base, textOf(item.key) ?? '')
  if (secret === null) return skip(issuer, label, 'entry-unreadable')
  return entryOf({ type: 'totp', issuer, label, secret, digits: filled(item.digits), period: filled(item.period) })
}

/** Early versions wrote each entry as text of its own. */
const listItem = (given: unknown) => fieldsOf(boundedJson(textOf(given) ?? ''))

/** TOTP Authenticator by BinaryBoot: base64 of AES under a plain hash of the password; nothing says so in the file. */
export const totpAuthenticator: Importer = {
  id: 'totp-authenticator',
  label: 'TOTP Authenticator',
  detect(file) {
    const letters = sealedIn(file)
    if (letters === null) return null
    return isUnlocked(letters) ? 'plain' : 'encrypted'
  },
  async read(file, password) {
    const letters = sealedIn(file) ?? ''
    const isOpen = isUnlocked(letters)
    const opened = await openCbc(keyOf(isOpen ? unset : password), iv, base64Of(letters))
    const list = opened === null ? null : listIn(opened)
    if (list === null) throw new BadFile(isOpen ? 'import-damaged' : 'import-password-wrong')
    return list.map(entryOfItem)
  },
}

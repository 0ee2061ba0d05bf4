import { openCbc, openGcm } from './aes'
import { boundedJson } from './bounded-json'
import { entryOf, groupName } from './entry'
import { type Fields, fieldsOf, isFields, listOf, numberOf, textOf } from './fields'
import { BadFile, type Entry, type Importer } from './importer'
import { argon2id } from './kdf/argon2id'
import { pbkdf2 } from './kdf/pbkdf2'

type Bytes = Uint8Array<ArrayBuffer>

const [magic, legacyMagic] = ['AUTHENTICATORPRO', 'AuthenticatorPro']
const start = magic.length
const magicOf = (bytes: Bytes) => String.fromCharCode(...bytes.subarray(0, start))

/** Mobile-OTP (3) and Yandex's (5) are kinds of their own. */
const types: Readonly<Record<string, string>> = { 1: 'hotp', 2: 'totp', 4: 'steam' }
const algorithms: Readonly<Record<string, string>> = { 0: 'SHA1', 1: 'SHA256', 2: 'SHA512' }

/** Names of the categories of each key, put together once: many logins may have one key. */
function groupsOf(backup: Fields): ReadonlyMap<unknown, string> {
  const listed = (value: unknown) => (Array.isArray(value) ? value.map(fieldsOf) : [])
  const names = new Map(listed(backup.Categories).map(({ Id, Name }) => [Id, groupName(Name)]))
  const groups = new Map<unknown, string[]>()
  for (const { CategoryId, AuthenticatorSecret } of listed(backup.AuthenticatorCategories)) {
    const own = groups.get(AuthenticatorSecret) ?? []
    const name = names.get(CategoryId) ?? ''
    if (name !== '') own.push(name)
    groups.set(AuthenticatorSecret, own)
  }
  return new Map([...groups].map(([key, own]) => [key, own.join(', ')]))
}

function entryOfItem(item: unknown, groups: ReadonlyMap<unknown, string>): Entry {
  const { Type, Issuer, Username, Secret, Algorithm, Digits, Period, Counter } = fieldsOf(item)
  return entryOf({
    type: types[String(Type)] ?? '',
    issuer: Issuer,
    label: Username,
    secret: textOf(Secret),
    algorithm: algorithms[String(Algorithm)] ?? 'unreadable',
    digits: numberOf(Digits),
    period: numberOf(Period),
    counter: numberOf(Counter),
    group: groups.get(Secret),
  })
}

function fieldsOfText(opened: Bytes | null): Fields {
  // Old backups have no code: padding fits after one wrong password in 256, and then it is no JSON.
  const json = opened === null ? undefined : boundedJson(new TextDecoder().decode(opened))
  if (json === undefined) throw new BadFile('import-password-wrong')
  return fieldsOf(json)
}

async function openSealed(bytes: Bytes, password: string): Promise<Fields> {
  if (magicOf(bytes) === legacyMagic) {
    const [salt, iv, sealed] = [
      bytes.slice(start, start + 20),
      bytes.slice(start + 20, start + 36),
      bytes.slice(start + 36),
    ]
    return fieldsOfText(await openCbc(await pbkdf2('SHA-1', password, salt, 64_000, 32), iv, sealed))
  }
  const [salt, nonce, sealed] = [
    bytes.slice(start, start + 16),
    bytes.slice(start + 16, start + 28),
    bytes.slice(start + 28),
  ]
  if (salt.length < 16) throw new BadFile('import-damaged')
  const key = await argon2id(password, salt, { memoryKib: 64 * 1024, passes: 3, lanes: 4 }, 32)
  return fieldsOfText(await openGcm(key, nonce, sealed))
}

const isBackup = (json: unknown): json is Fields =>
  isFields(json) && Array.isArray(json.Authenticators) && 'Categories' in json && 'AuthenticatorCategories' in json

/** Stratum, earlier Authenticator Pro: JSON, and the same behind a magic in two encryptions. The app's costs are fixed. */
export const stratum: Importer = {
  id: 'stratum',
  label: 'Stratum',
  detect({ bytes, json }) {
    if ([magic, legacyMagic].includes(magicOf(bytes))) return 'encrypted'
    return isBackup(json) ? 'plain' : null
  },
  async read({ bytes, json }, password) {
    const backup = isBackup(json) ? json : await openSealed(bytes, password)
    const groups = groupsOf(backup)
    return listOf(backup.Authenticators).map((item) => entryOfItem(item, groups))
  },
}

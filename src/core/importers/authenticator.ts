import { openSealed, passphrasesOf } from './authenticator-sealed'
import { boundedJson } from './bounded-json'
import { entryOf, skip } from './entry'
import { type Fields, hexOf, isFields, listOf, numberOf, objectOf, textOf } from './fields'
import { BadFile, type Entry, type Importer } from './importer'

// https://github.com/Authenticator-Extension/Authenticator, RawOTPStorage and what is around it.
const types: Readonly<Record<string, string>> = { battle: 'totp', hex: 'totp', hhex: 'hotp' }
const algorithms: Readonly<Record<string, string>> = { 1: 'SHA1', 2: 'SHA256', 3: 'SHA512' }
/** Beside the entries in the extension's storage, and so in some of its files. */
const others = ['key', 'LocalStorage', 'UserSettings']

const isBase32 = (text: string) => /^[a-z2-7\s]+=*$/i.test(text)
const isHex = (text: string) => /^(?:[\da-f]{2})+$/i.test(text)
const isSecret = (text: string) =>
  text.length >= 8 && (isBase32(text) || isHex(text) || /^(?:bliz|blz|stm)-/.test(text))

const isSealedWhole = (value: unknown) => isFields(value) && value.dataType === 'EncOTPStorage'
const isSealedSecret = (value: unknown) => isFields(value) && value.encrypted === true
const isEntry = (value: unknown) =>
  isFields(value) &&
  (isSealedWhole(value)
    ? typeof value.data === 'string'
    : typeof value.secret === 'string' && typeof value.encrypted === 'boolean' && typeof value.type === 'string')

function login({ type, secret, issuer, account, algorithm, digits, period, counter }: Fields): Entry {
  const text = textOf(secret) ?? ''
  const [, prefix = '', key = text] = /^(bliz|blz|stm)-(.*)$/.exec(text) ?? []
  const kind = { bliz: 'battle', blz: 'battle', stm: 'steam' }[prefix] ?? textOf(type) ?? ''
  const isBytes = isHex(key) && (kind === 'hex' || kind === 'hhex' || (/^[ht]otp$/.test(kind) && !isBase32(key)))
  const hash = algorithm === undefined || algorithm === null ? undefined : String(algorithm)
  return entryOf({
    type: types[kind] ?? kind,
    // After two colons stands where the extension should offer it.
    issuer: textOf(issuer)?.split('::', 1)[0] ?? issuer,
    label: account,
    secret: isBytes ? hexOf(key) : key,
    algorithm: hash && (algorithms[hash] ?? hash),
    digits: kind === 'battle' ? 8 : numberOf(digits),
    period: numberOf(period),
    counter: numberOf(counter),
  })
}

const textIn = (bytes: Uint8Array | null) => (bytes ? new TextDecoder().decode(bytes) : '')

function parsed(text: string): Fields | null {
  const value = boundedJson(text)
  return isFields(value) ? value : null
}

type Passphrases = Awaited<ReturnType<typeof passphrasesOf>>

/** The entry with nothing sealed in it; null where the passphrase does not open it. */
async function opened(value: Fields, { ofSecrets, ofEntries }: Passphrases): Promise<Fields | null> {
  if (isSealedWhole(value)) {
    const passphrase = ofEntries.get(value.keyId)
    return passphrase === undefined ? null : parsed(textIn(await openSealed(value.data, passphrase)))
  }
  const secret = textIn(await openSealed(value.secret, ofSecrets))
  return isSecret(secret) ? { ...value, secret } : null
}

const entriesOf = (file: Fields) =>
  Object.entries(file)
    .filter(([name, value]) => !others.includes(name) && !(isFields(value) && value.dataType === 'Key'))
    .map(([, value]) => value)

/** Files of the browser extension of authenticator.cc, of all its versions. */
export const authenticator: Importer = {
  id: 'authenticator',
  label: 'Authenticator',
  detect({ json }) {
    if (!isFields(json) || !Object.values(json).some(isEntry)) return null
    return entriesOf(json).some((value) => isSealedWhole(value) || isSealedSecret(value)) ? 'encrypted' : 'plain'
  },
  async read(file, password) {
    const json = objectOf(file.json)
    const passphrases = await passphrasesOf(json, password)
    const entries: Entry[] = []
    let [sealed, open] = [0, 0]
    for (const value of listOf(entriesOf(json))) {
      const isSealed = isSealedWhole(value) || isSealedSecret(value)
      const fields = isSealed ? await opened(objectOf(value), passphrases) : value
      if (isSealed) sealed += 1
      if (isSealed && fields) open += 1
      if (isFields(fields) && 'secret' in fields) entries.push(login(fields))
      else entries.push(skip(isFields(value) && value.issuer, isFields(value) && value.account, 'entry-unreadable'))
    }
    if (sealed > 0 && open === 0) throw new BadFile('import-password-wrong')
    return entries
  },
}

import { authyKeys } from './authy-keys'
import { boundedJson } from './bounded-json'
import { entryOf, skip } from './entry'
import { type Fields, fieldsOf, hexOf, isFields, listOf, numberOf, textOf } from './fields'
import { BadFile, type Entry, type Importer } from './importer'
import { childrenOf, readXml, xmlRoot } from './xml'

/** What Authy's Android app calls its two lists: other people's codes, and those of its own seven digits. */
const lists = ['com.authy.storage.tokens.authenticator.key', 'com.authy.storage.tokens.authy.key']
const ownPeriod = 10

function tokensOf(text: string | null): readonly unknown[] {
  const values = childrenOf(readXml(text), 'string').filter(({ attributes }) => lists.includes(attributes.name ?? ''))
  if (values.length === 0) throw new BadFile('import-damaged')
  return values.flatMap((value) => listOf(boundedJson(value.text)))
}

const isSealed = (token: unknown) => {
  const { decryptedSecret, secretSeed, encryptedSecret } = fieldsOf(token)
  return decryptedSecret === undefined && secretSeed === undefined && encryptedSecret !== undefined
}

/** The app shows `Issuer: name`; what the QR code said tells the issuer apart. */
function namesOf({ name, originalName, originalIssuer, accountType }: Fields): { issuer: string; label: string } {
  const shown = textOf(name) ?? ''
  const scanned = textOf(originalName) ?? ''
  const known = textOf(originalIssuer) || scanned.slice(0, Math.max(0, scanned.indexOf(':')))
  if (known !== '') {
    const rest = shown.startsWith(known) ? shown.slice(known.length) : shown
    return { issuer: known, label: /^\s*(?::|$)/.test(rest) ? rest.replace(/^\s*:?/, '') : shown }
  }
  const dash = shown.indexOf(' - ')
  if (dash > 0) return { issuer: shown.slice(0, dash), label: shown.slice(dash + 3) }
  const type = textOf(accountType) ?? ''
  return { issuer: type === 'authenticator' ? '' : type.slice(0, 1).toUpperCase() + type.slice(1), label: shown }
}

function entryOfToken(token: unknown, opened: string | null): Entry {
  if (!isFields(token)) return skip('', '', 'entry-unreadable')
  const { name, digits, secretSeed, decryptedSecret } = token
  if (secretSeed !== undefined) {
    const isHex = typeof secretSeed === 'string' && /^(?:[\da-f]{2})+$/i.test(secretSeed)
    if (!isHex) return skip(name, '', 'key-characters')
    return entryOf({
      type: 'totp',
      issuer: textOf(name),
      secret: hexOf(secretSeed),
      digits: numberOf(digits),
      period: ownPeriod,
    })
  }
  const secret = textOf(decryptedSecret) ?? opened
  if (secret === null) return skip(name, '', isSealed(token) ? 'entry-unreadable' : 'key-missing')
  return entryOf({ ...namesOf(token), type: 'totp', secret, digits: numberOf(digits) })
}

/** Shared preferences of Authy for Android, from a phone whose owner can read them: SHA-1 and 30 seconds always. */
export const authy: Importer = {
  id: 'authy',
  label: 'Authy',
  detect({ text }) {
    if (xmlRoot(text) !== 'map' || !lists.some((name) => text?.includes(`"${name}"`))) return null
    try {
      return tokensOf(text).some(isSealed) ? 'encrypted' : 'plain'
    } catch (error) {
      if (error instanceof BadFile) return 'plain'
      throw error
    }
  },
  async read({ text }, password) {
    const tokens = tokensOf(text)
    const opened = await authyKeys(
      tokens.map((token) => (isSealed(token) ? fieldsOf(token) : null)),
      password,
    )
    return tokens.map((token, at) => entryOfToken(token, opened[at] ?? null))
  },
}

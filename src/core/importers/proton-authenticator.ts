import { utf8 } from '../bytes'
import { openGcm } from './aes'
import { entryOf, entryOfLink, skip } from './entry'
import { base64Of, type Fields, fieldsOf, isFields, listOf, textOf } from './fields'
import { BadFile, type Entry, type Importer } from './importer'
import { argon2id } from './kdf/argon2id'
import { openedJson } from './opened-json'

const additionalData = utf8('proton.authenticator.export.v1')
const nonceLength = 12

function entryOfItem(item: unknown): Entry {
  const { content, note } = fieldsOf(item)
  const { uri, entry_type: type, name } = fieldsOf(content)
  const label = name ?? ''
  if (typeof uri !== 'string') return skip('', label, 'entry-unreadable')
  const [, steamKey] = /^steam:\/\/([^?#/]*)/i.exec(uri) ?? []
  if (steamKey !== undefined)
    return entryOf({ type: 'steam', issuer: 'Steam', label, secret: steamKey, note: textOf(note) })
  if (type !== 'Totp' && type !== 'Steam') return skip('', label, 'unknown-type')
  return entryOfLink(uri, { label, note: textOf(note) })
}

const isItem = (item: unknown) => typeof fieldsOf(fieldsOf(item).content).entry_type === 'string'

async function openSealed({ salt, content }: Fields, password: string): Promise<Fields> {
  const sealed = base64Of(content)
  const key = await argon2id(password, base64Of(salt), { memoryKib: 19 * 1024, passes: 2, lanes: 1 }, 32)
  const opened = await openGcm(key, sealed.slice(0, nonceLength), sealed.slice(nonceLength), additionalData)
  if (opened === null) throw new BadFile('import-password-wrong')
  return fieldsOf(openedJson(opened))
}

/** A list of links; encrypted, the same under Argon2id and AES-GCM. The app's costs are fixed, the file names none. */
export const protonAuthenticator: Importer = {
  id: 'proton-authenticator',
  label: 'Proton Authenticator',
  detect({ json }) {
    if (!isFields(json) || typeof json.version !== 'number') return null
    if (Array.isArray(json.entries)) return json.entries.some(isItem) ? 'plain' : null
    return typeof json.salt === 'string' && typeof json.content === 'string' ? 'encrypted' : null
  },
  async read({ json }, password) {
    const outer = fieldsOf(json)
    const isSealed = outer.entries === undefined
    const opened = isSealed && outer.version === 1 ? await openSealed(outer, password) : outer
    if (opened.version !== 1) throw new BadFile('import-too-new')
    return listOf(opened.entries).map(entryOfItem)
  },
}

import { concat } from '../bytes'
import { openGcm } from './aes'
import { entryOf, groupName, skip } from './entry'
import { base64Of, type Fields, fieldsOf, hexOf, isFields, listOf, numberOf, objectOf, textOf, wordOf } from './fields'
import { BadFile, type Entry, type Importer } from './importer'
import { scrypt } from './kdf/scrypt'
import { openedJson } from './opened-json'

// https://github.com/beemdevelopment/Aegis/blob/master/docs/vault.md
const newestVault = 1
const newestContent = 3
const passwordSlot = 1
/** The app makes one, or two where backups have a password of their own. */
const mostSlots = 8
/** Blocks mixed for all slots together, as `N · r · p`: about a second. Eight as the app makes them have half of it. */
const mostWork = 4 * 1024 * 1024

/** What AES-GCM sealed, with nonce and tag beside it in hexadecimal. Null where the tag does not fit. */
function open(key: Uint8Array<ArrayBuffer>, sealed: Uint8Array, params: Fields) {
  return openGcm(key, hexOf(params.nonce), concat(sealed, hexOf(params.tag)))
}

async function masterKey(slots: readonly unknown[], password: string): Promise<Uint8Array<ArrayBuffer>> {
  const ours = slots.map(fieldsOf).filter(({ type }) => type === passwordSlot)
  if (ours.length === 0) throw new BadFile('import-not-supported')
  const work = ours.reduce((sum, { n, r, p }) => sum + Number(n) * Number(r) * Number(p), 0)
  if (ours.length > mostSlots || !(work <= mostWork)) throw new BadFile('import-kdf-out-of-bounds')
  for (const { salt, n, r, p, key, key_params } of ours) {
    const wrapping = await scrypt(password, hexOf(salt), { n, r, p }, 32)
    const master = await open(wrapping, hexOf(key), objectOf(key_params))
    if (master?.length === 32) return master
  }
  throw new BadFile('import-password-wrong')
}

async function contentOf(vault: Fields, password: string): Promise<Fields> {
  if (typeof vault.db !== 'string') return objectOf(vault.db)
  const header = objectOf(vault.header)
  const key = await masterKey(listOf(header.slots), password)
  const opened = await open(key, base64Of(vault.db), objectOf(header.params))
  if (!opened) throw new BadFile('import-damaged')
  return objectOf(openedJson(opened))
}

function groupNames(content: Fields): ReadonlyMap<unknown, string> {
  const groups = Array.isArray(content.groups) ? content.groups.map(fieldsOf) : []
  return new Map(groups.map(({ uuid, name }) => [uuid, groupName(name)]))
}

function entry(value: unknown, names: ReadonlyMap<unknown, string>): Entry {
  const { type, name, issuer, note, info, group, groups } = fieldsOf(value)
  if (!isFields(info)) return skip(issuer, name, 'entry-unreadable')
  const grouped = Array.isArray(groups) ? groups.map((uuid) => names.get(uuid) ?? '').filter(Boolean) : [textOf(group)]
  return entryOf({
    type: textOf(type) ?? '',
    issuer,
    label: name,
    secret: textOf(info.secret),
    algorithm: wordOf(info.algo),
    digits: numberOf(info.digits),
    period: numberOf(info.period),
    counter: numberOf(info.counter),
    group: grouped.join(', '),
    note: textOf(note),
  })
}

/** Vaults and backups of the Android app. */
export const aegis: Importer = {
  id: 'aegis',
  label: 'Aegis',
  detect({ json }) {
    if (!isFields(json) || !isFields(json.header)) return null
    if (!('slots' in json.header && 'params' in json.header && 'db' in json)) return null
    const isSealed = typeof json.db === 'string' && Number(json.version) <= newestVault
    return isSealed ? 'encrypted' : 'plain'
  },
  async read(file, password) {
    const vault = objectOf(file.json)
    if (!(Number(vault.version) <= newestVault)) throw new BadFile('import-too-new')
    const content = await contentOf(vault, password)
    if (!(Number(content.version) <= newestContent)) throw new BadFile('import-too-new')
    const names = groupNames(content)
    return listOf(content.entries).map((value) => entry(value, names))
  },
}

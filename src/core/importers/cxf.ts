import { entryOf, skip } from './entry'
import { type Fields, fieldsOf, isFields, listOf, numberOf, textOf, wordOf } from './fields'
import type { ForeignFile } from './foreign-file'
import { BadFile, type Entry, type Importer } from './importer'

const deepest = 20

/** The value of an editable field, which knows its kind; a draft had the text alone. */
const valueIn = (field: unknown): unknown => (isFields(field) ? field.value : field)

/** Titles of the collections that an item is in, with slashes between those inside each other. */
function groupsOf(collections: unknown, above = '', depth = 0): ReadonlyMap<unknown, string> {
  if (depth > deepest) throw new BadFile('import-damaged')
  const groups = new Map<unknown, string>()
  for (const collection of Array.isArray(collections) ? collections.map(fieldsOf) : []) {
    const { title, items, subCollections } = collection
    const path = above === '' ? (textOf(title) ?? '') : `${above}/${textOf(title) ?? ''}`
    for (const linked of Array.isArray(items) ? items : []) groups.set(fieldsOf(linked).item, path)
    for (const [item, group] of groupsOf(subCollections, path, depth + 1)) groups.set(item, group)
  }
  return groups
}

function entryOfCredential(
  credential: Fields,
  item: Fields,
  beside: { group: string; note: string; user: unknown },
): Entry {
  const { secret, period, digits, username, algorithm, issuer } = credential
  const { title } = item
  const label = username || beside.user
  return entryOf({
    type: 'totp',
    // An item without an issuer may be called like its login.
    issuer: issuer || (title === label ? '' : title),
    label,
    secret: textOf(secret),
    algorithm: wordOf(algorithm),
    digits: numberOf(digits),
    period: numberOf(period),
    group: beside.group,
    note: beside.note,
  })
}

function entriesOfItem(item: unknown, groups: ReadonlyMap<unknown, string>): readonly Entry[] {
  if (!isFields(item) || !Array.isArray(item.credentials)) return [skip(fieldsOf(item).title, '', 'entry-unreadable')]
  const { id, title, tags } = item
  const credentials = item.credentials.map(fieldsOf)
  // One of a kind that cannot be read may be the code, or whose it is.
  if (credentials.some((credential) => typeof credential.type !== 'string'))
    return [skip(title, '', 'entry-unreadable')]
  const ofType = (type: string) => credentials.filter((credential) => credential.type === type)
  const user = ofType('basic-auth').map(({ username }) => valueIn(username))[0]
  const note = ofType('note')
    .map(({ content }) => textOf(valueIn(content)) ?? '')
    .join('\n')
  const group = groups.get(id) ?? textOf(Array.isArray(tags) ? tags[0] : '') ?? ''
  const codes = ofType('totp')
  if (codes.length === 0) return [skip(title, user, 'no-otp')]
  return codes.map((credential) => entryOfCredential(credential, item, { group, note, user }))
}

/** What the exchange protocol between two apps makes: an archive, or an answer, that only the other app can open. */
function isSealed({ bytes, json }: ForeignFile): boolean {
  const { hpke, payload } = fieldsOf(json)
  if (isFields(hpke) && typeof payload === 'string') return true
  const isZip = [0x50, 0x4b, 3, 4].every((byte, at) => bytes[at] === byte)
  const nameLength = (bytes[26] ?? 0) + (bytes[27] ?? 0) * 256
  const name = String.fromCharCode(...bytes.subarray(30, 30 + Math.min(nameLength, 200)))
  return isZip && /^CXP-Export\/|(?:^|\/)index\.jwe$/.test(name)
}

/** FIDO Credential Exchange Format 1: https://fidoalliance.org/specs/cx/cxf-v1.0-ps-20250814.html */
export const cxf: Importer = {
  id: 'cxf',
  label: 'Credential Exchange',
  detect(file) {
    const { version, exporterRpId, accounts } = fieldsOf(file.json)
    const isCxf = isFields(version) && typeof exporterRpId === 'string' && Array.isArray(accounts)
    return isCxf || isSealed(file) ? 'plain' : null
  },
  async read(file) {
    if (isSealed(file)) throw new BadFile('import-not-supported')
    const { version, accounts } = fieldsOf(file.json)
    if (fieldsOf(version).major !== 1) throw new BadFile('import-too-new')
    return listOf(accounts).flatMap((account) => {
      const { items, collections } = fieldsOf(account)
      const groups = groupsOf(collections)
      return listOf(items).flatMap((item) => entriesOfItem(item, groups))
    })
  },
}

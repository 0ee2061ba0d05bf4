import { entryOf, skip } from './entry'
import { base64Of, type Fields, fieldsOf, isFields, listOf, objectOf, textOf } from './fields'
import { BadFile, type Entry, type Importer } from './importer'

/** What Steam's own app, Steam Desktop Authenticator and steamguard-cli write beside the key. */
const beside = ['identity_secret', 'account_name', 'serial_number', 'revocation_code', 'steamid', 'steam_id', 'uri']

const hasKey = (value: unknown) =>
  isFields(value) && typeof value.shared_secret === 'string' && beside.some((name) => name in value)

/** The list of .maFiles: their keys stand in the files that it names. */
const isManifest = ({ entries }: Fields) =>
  Array.isArray(entries) &&
  entries.some((one) => /\.mafile$/i.test(textOf(fieldsOf(one).filename) ?? '') && !hasKey(one))

/** One account, or the newer app's `accounts` by their ids. */
const accountsOf = (json: Fields): readonly unknown[] =>
  isFields(json.accounts) ? Object.values(json.accounts) : [json]

function entry(value: unknown): Entry {
  const { account_name: label, shared_secret: secret } = fieldsOf(value)
  if (typeof secret !== 'string' || !/^[\w+/-]*=*$/.test(secret)) return skip('Steam', label, 'entry-unreadable')
  return entryOf({ type: 'steam', issuer: 'Steam', label, secret: base64Of(secret) })
}

/** Steam Guard: .maFiles and the files of Steam's own app. */
export const steam: Importer = {
  id: 'steam',
  label: 'Steam',
  detect({ json }) {
    return isFields(json) && (isManifest(json) || accountsOf(json).some(hasKey)) ? 'plain' : null
  },
  async read(file) {
    const json = objectOf(file.json)
    if (isManifest(json)) throw new BadFile('import-not-supported')
    return listOf(accountsOf(json)).map(entry)
  },
}

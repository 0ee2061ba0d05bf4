import { openBitwarden } from './bitwarden-password'
import { entryOfCodeField } from './code-field'
import { skip } from './entry'
import { fieldsOf, isFields, listOf, textOf } from './fields'
import type { Entry, Importer } from './importer'
import { BadFile } from './importer'

type Folders = ReadonlyMap<unknown, string>

function entryOfItem(item: unknown, folders: Folders): Entry {
  const { name, notes, login, folderId, collectionIds, deletedDate } = fieldsOf(item)
  const { username, totp } = fieldsOf(login)
  if (!isFields(item)) return skip('', '', 'entry-unreadable')
  if (deletedDate !== undefined && deletedDate !== null) return skip(name, username, 'in-trash')
  if (totp !== undefined && totp !== null && typeof totp !== 'string') return skip(name, username, 'entry-unreadable')
  const [collection] = Array.isArray(collectionIds) ? collectionIds : []
  return entryOfCodeField(totp, {
    issuer: name,
    label: username,
    group: folders.get(folderId) ?? folders.get(collection),
    note: textOf(notes),
  })
}

function entriesOf(json: unknown): readonly Entry[] {
  const { encrypted, folders, collections, items } = fieldsOf(json)
  if (encrypted !== false) throw new BadFile('import-damaged')
  const named = [folders, collections].flatMap((list) => (Array.isArray(list) ? list : [])).map(fieldsOf)
  const names: Folders = new Map(named.map(({ id, name }) => [id, textOf(name) ?? '']))
  return listOf(items).map((item) => entryOfItem(item, names))
}

/**
 * The password manager's JSON, a person's or an organisation's, and Bitwarden Authenticator's, which is a part of it:
 * https://bitwarden.com/help/condition-bitwarden-import/. What is encrypted for the account alone needs the account.
 */
export const bitwarden: Importer = {
  id: 'bitwarden',
  label: 'Bitwarden',
  detect({ json }) {
    const { encrypted, passwordProtected, items, data, encKeyValidation_DO_NOT_EDIT: validation } = fieldsOf(json)
    if (encrypted === true && typeof validation === 'string') {
      return passwordProtected === true && typeof data === 'string' ? 'encrypted' : 'plain'
    }
    return encrypted === false && Array.isArray(items) ? 'plain' : null
  },
  async read({ json }, password) {
    const file = fieldsOf(json)
    const { encrypted, passwordProtected } = file
    if (encrypted === false) return entriesOf(json)
    if (passwordProtected !== true) throw new BadFile('import-not-supported')
    return entriesOf(await openBitwarden(file, password))
  },
}

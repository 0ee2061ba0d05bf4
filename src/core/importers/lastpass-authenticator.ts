import { entryOf } from './entry'
import { type Fields, fieldsOf, isFields, listOf, numberOf, textOf, wordOf } from './fields'
import type { Entry, Importer } from './importer'

const isExport = (json: unknown): json is Fields =>
  isFields(json) &&
  Array.isArray(json.accounts) &&
  ['deviceId', 'localDeviceId', 'version'].every((name) => name in json)

function entryOfItem(item: unknown, folders: ReadonlyMap<unknown, string>): Entry {
  const { issuerName, userName, secret, algorithm, digits, timeStep, folderData } = fieldsOf(item)
  return entryOf({
    type: 'totp',
    issuer: issuerName,
    label: userName,
    secret: textOf(secret),
    algorithm: wordOf(algorithm),
    digits: numberOf(digits),
    period: numberOf(timeStep),
    group: folders.get(fieldsOf(folderData).folderId),
  })
}

/** LastPass Authenticator: JSON, never encrypted, codes by time alone. */
export const lastpassAuthenticator: Importer = {
  id: 'lastpass-authenticator',
  label: 'LastPass Authenticator',
  detect: ({ json }) => (isExport(json) ? 'plain' : null),
  async read({ json }) {
    const { accounts, folders } = fieldsOf(json)
    const listed = Array.isArray(folders) ? folders.map(fieldsOf) : []
    const names = new Map(listed.map(({ id, name }) => [id, textOf(name) ?? '']))
    return listOf(accounts).map((item) => entryOfItem(item, names))
  },
}

import { entryOf, entryOfLink, skip } from './entry'
import { type Fields, fieldsOf, listOf, textOf } from './fields'
import { foreignFile } from './foreign-file'
import { BadFile, type Entry, type Importer } from './importer'
import { openZip } from './zip'
import { zipDirectory } from './zip/directory'

const [data, attributes] = ['export.data', 'export.attributes']

const listed = (value: unknown): readonly Fields[] => (Array.isArray(value) ? listOf(value).map(fieldsOf) : [])
const isFilled = (text: string | undefined): text is string => text !== undefined && text.trim() !== ''

/** One-time passwords of an item, in whatever section: links, or bare keys. */
function codesOf({ sections, loginFields }: Fields): readonly string[] {
  const fields = listed(sections).flatMap(({ fields: own }) => listed(own).map(({ value }) => fieldsOf(value)))
  const links = [...fields.flatMap((value) => Object.values(value)), ...listed(loginFields).map(({ value }) => value)]
    .map(textOf)
    .filter((text) => isFilled(text) && /^\s*otpauth:/i.test(text))
  return [...new Set([...fields.map(({ totp }) => textOf(totp)), ...links])].filter(isFilled)
}

function entryOfCode(code: string, beside: { issuer: string; label: string; group?: string; note?: string }): Entry {
  const [, steamKey] = /^\s*steam:\/\/([^?#/]*)/i.exec(code) ?? []
  if (steamKey !== undefined) return entryOf({ type: 'steam', secret: steamKey, ...beside })
  return code.includes('://') ? entryOfLink(code, beside) : entryOf({ type: 'totp', secret: code, ...beside })
}

function entriesOfItem(given: Fields, group: string): readonly Entry[] {
  // Early exports have each item in an envelope.
  const item = 'item' in given ? fieldsOf(given.item) : given
  const [overview, details] = [fieldsOf(item.overview), fieldsOf(item.details)]
  const issuer = textOf(overview.title) ?? ''
  const user = listed(details.loginFields).find(({ designation }) => designation === 'username')
  const label = textOf(user?.value) ?? ''
  const codes = codesOf(details)
  if (codes.length === 0) return [skip(issuer, label, 'no-otp')]
  if (item.trashed === true || item.state === 'trashed' || item.state === 'deleted')
    return [skip(issuer, label, 'in-trash')]
  return codes.map((code) => entryOfCode(code, { issuer, label, group, note: textOf(details.notesPlain) ?? '' }))
}

/** 1Password's unencrypted export (support.1password.com/1pux-format): a zip; only its data is opened, no attachment. */
export const onePassword: Importer = {
  id: 'one-password',
  label: '1Password',
  detect({ bytes }) {
    const names = zipDirectory(bytes)?.entries.map(({ name }) => name) ?? []
    return names.includes(data) && names.includes(attributes) ? 'plain' : null
  },
  async read({ bytes }) {
    const { json } = foreignFile(await openZip(bytes).read(data, ''))
    const { accounts } = fieldsOf(json)
    if (!Array.isArray(accounts)) throw new BadFile('import-damaged')
    const vaults = listed(accounts).flatMap(({ vaults: own }) => listed(own))
    return vaults.flatMap(({ attrs, items }) => {
      const group = textOf(fieldsOf(attrs).name) ?? ''
      return listed(items).flatMap((item) => entriesOfItem(item, group))
    })
  },
}

import { boundedJson } from './bounded-json'
import { entryOfLink, skip } from './entry'
import { base64Of, type Fields, fieldsOf, isFields, textOf } from './fields'
import type { ForeignFile } from './foreign-file'
import { BadFile, type Entry, type Importer, mostEntries } from './importer'
import { argon2id } from './kdf/argon2id'
import { openSecretstream } from './secretstream'
import { hasTooManyLines, isEnded, textLines } from './text-lines'

const display = /([?&])codeDisplay=([^&#]*)/i
const isLink = (line: string) => /^otpauth:\/\//i.test(line)

/** What Ente keeps beside a link, in the link itself; null where that cannot be read. */
function displayOf(link: string): Fields | null {
  const [, , written = ''] = display.exec(link) ?? []
  try {
    const value = boundedJson(decodeURIComponent(written.replaceAll('+', ' ')))
    return isFields(value) ? value : null
  } catch {
    return null
  }
}

function entryOfLine(line: string): Entry {
  if (!isLink(line)) return skip('', '', 'not-otpauth')
  const { trashed, tags, note } = displayOf(line) ?? {}
  const group = Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string').join(', ') : ''
  // A long note makes the link longer than any link may be.
  const entry = entryOfLink(line.replace(display, '$1'), { group, note: textOf(note) })
  return trashed === true ? skip(entry.issuer, entry.label, 'in-trash') : entry
}

function entriesOf(text: string): readonly Entry[] {
  if (hasTooManyLines(text)) throw new BadFile('import-too-large')
  const lines = textLines(text)
  if (lines.length > mostEntries) throw new BadFile('import-too-large')
  const last = lines.at(-1) ?? ''
  // Every line ends with a break, and what Ente adds ends the link: without both it was cut off, and perhaps the key with it.
  const isCut = !isEnded(text) && isLink(last) && displayOf(last) === null
  return [...lines.slice(0, isCut ? -1 : undefined).map(entryOfLine), ...(isCut ? [skip('', '', 'link-damaged')] : [])]
}

const isSealed = ({ json }: ForeignFile) =>
  isFields(json) &&
  isFields(json.kdfParams) &&
  typeof json.encryptedData === 'string' &&
  typeof json.encryptionNonce === 'string'

async function openSealed(json: Fields, password: string): Promise<string> {
  if (json.version !== 1) throw new BadFile('import-too-new')
  const { memLimit, opsLimit, salt } = fieldsOf(json.kdfParams)
  const asked = { memoryKib: Number(memLimit) / 1024, passes: opsLimit, lanes: 1 }
  const key = await argon2id(password, base64Of(salt), asked, 32)
  const opened = openSecretstream(key, base64Of(json.encryptionNonce), base64Of(json.encryptedData))
  if (opened === null) throw new BadFile('import-password-wrong')
  return new TextDecoder().decode(opened)
}

/** Links one a line with Ente's own parameter; encrypted, the same lines in libsodium's stream under an Argon2id key. */
export const enteAuth: Importer = {
  id: 'ente-auth',
  label: 'Ente Auth',
  detect(file) {
    if (isSealed(file)) return 'encrypted'
    return textLines(file.text).some((line) => isLink(line) && display.test(line)) ? 'plain' : null
  },
  async read(file, password) {
    if (isSealed(file)) return entriesOf(await openSealed(fieldsOf(file.json), password))
    return entriesOf(file.text ?? '')
  },
}

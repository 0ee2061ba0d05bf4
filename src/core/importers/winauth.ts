import { entryOf, skip } from './entry'
import { foreignFile } from './foreign-file'
import { BadFile, type Entry, type Importer, mostEntries } from './importer'
import { hasTooManyLines, isEnded, textLines } from './text-lines'
import { openZip } from './zip'
import { zipDirectory } from './zip/directory'

const start = /^otpauth:\/\/(totp|hotp)\//i
/** Parameters that only WinAuth writes. */
const own = /&(?:icon=|deviceid=[^&]*&data=)/
const isConfiguration = (text: string | null) => /^\s*(?:<\?xml[^>]*>\s*)?<WinAuth\s/.test(text ?? '')

const linesOf = (text: string | null) => textLines(text).filter((line) => !line.startsWith('#'))

/** The issuer stands in the path as it is, question marks and all: the path ends where the key begins. */
function partsOf(line: string): { type: string; path: string; query: string } | null {
  const [whole, type = ''] = start.exec(line) ?? []
  const end = line.indexOf('?secret=')
  const query = line.slice(end + 1)
  if (whole === undefined || end < 0 || !/^secret=[^&]*&digits=/.test(query)) return null
  return { type, path: line.slice(whole.length, end), query }
}

const isExport = (text: string | null) => {
  const lines = linesOf(text)
  // The last line may be cut off.
  return (
    lines.slice(0, -1).every((line) => partsOf(line) !== null) &&
    lines.some((line) => start.test(line) && own.test(line))
  )
}

/** Every line ends with a break, and what WinAuth adds ends the link: without both it was cut off, perhaps in the key. */
const isCutOff = (text: string | null, last: string) => !isEnded(text) && !own.test(last)

/** WinAuth writes a space as a plus, in the path too. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return null
  }
}

/** WinAuth counts up before it computes: what it writes is the counter of the last code. */
const nextCounter = (last: string | null) => (/^\d{1,15}$/.test(last ?? '') ? Number(last) + 1 : last)

function entryOfLine(line: string): Entry {
  const parts = partsOf(line)
  if (parts === null) return skip('', '', 'not-otpauth')
  const { type, path, query } = parts
  const parameters = new URLSearchParams(query)
  const issuer = parameters.get('issuer') ?? ''
  const label = decoded(issuer !== '' && path.startsWith(`${issuer}:`) ? path.slice(issuer.length + 1) : path)
  if (label === null) return skip(issuer, '', 'link-damaged')
  return entryOf({
    type,
    issuer,
    label,
    secret: parameters.get('secret'),
    algorithm: parameters.get('algorithm'),
    digits: parameters.get('digits'),
    period: parameters.get('period'),
    counter: nextCounter(parameters.get('counter')),
  })
}

/** The one text of an export as a zip. */
function zipped(bytes: Uint8Array) {
  const { entries = [] } = zipDirectory(bytes) ?? {}
  const [only] = entries
  return entries.length === 1 && only?.name.endsWith('.txt') ? only : null
}

/** WinAuth: its own kind of links, also in a zip in the old encryption. Its configuration is protected by Windows, and is told. */
export const winauth: Importer = {
  id: 'winauth',
  label: 'WinAuth',
  detect({ bytes, text }) {
    const entry = zipped(bytes)
    if (entry !== null) return entry.isEncrypted ? 'encrypted' : 'plain'
    return isConfiguration(text) || isExport(text) ? 'plain' : null
  },
  async read({ bytes, text }, password) {
    if (isConfiguration(text)) throw new BadFile('import-not-supported')
    const entry = zipped(bytes)
    const read = entry === null ? text : foreignFile(await openZip(bytes).read(entry.name, password)).text
    if (hasTooManyLines(read)) throw new BadFile('import-too-large')
    const lines = linesOf(read)
    if (lines.length > mostEntries) throw new BadFile('import-too-large')
    if (!lines.some((line) => partsOf(line) !== null)) throw new BadFile('import-unknown')
    const cut = isCutOff(read, lines.at(-1) ?? '') ? lines.length - 1 : -1
    return lines.map((line, at) => (at === cut ? skip('', '', 'link-damaged') : entryOfLine(line)))
  },
}

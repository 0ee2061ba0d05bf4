import { entryOf, skip } from './entry'
import { foreignFile } from './foreign-file'
import { BadFile, type Entry, type Importer } from './importer'
import { openZip } from './zip'
import { zipDirectory } from './zip/directory'

/** The issuer stands in the path as it is, question marks and all: the path ends where the key begins. */
const shape = /^otpauth:\/\/(totp|hotp)\/(.*?)\?(secret=[^&]*&digits=.*)$/i
/** Parameters that only WinAuth writes. */
const own = /&(?:icon=|deviceid=[^&]*&data=)/
const isConfiguration = (text: string | null) => /^\s*(?:<\?xml[^>]*>\s*)?<WinAuth\s/.test(text ?? '')

const linesOf = (text: string | null) =>
  (text ?? '')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))

const isExport = (text: string | null) => {
  const lines = linesOf(text)
  // The last line may be cut off.
  return lines.slice(0, -1).every((line) => shape.test(line)) && lines.some((line) => own.test(line))
}

/** Every line ends with a break, and what WinAuth adds ends the link: without both it was cut off, perhaps in the key. */
const isCutOff = (text: string | null, last: string) => !/[\r\n]\s*$/.test(text ?? '') && !own.test(last)

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
  const [, type = '', path = '', query = ''] = shape.exec(line) ?? []
  if (type === '') return skip('', '', 'not-otpauth')
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
    const lines = linesOf(read)
    if (!lines.some((line) => shape.test(line))) throw new BadFile('import-unknown')
    const cut = isCutOff(read, lines.at(-1) ?? '') ? lines.length - 1 : -1
    return lines.map((line, at) => (at === cut ? skip('', '', 'link-damaged') : entryOfLine(line)))
  },
}

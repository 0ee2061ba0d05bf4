import { entryOfCodeField } from './code-field'
import { type CsvRow, csvColumns, readCsv } from './csv'
import { withoutCutOff } from './cut-off'
import { entryOf, skip } from './entry'
import type { Entry, Importer } from './importer'

/** What apps call a column, in lower case without anything between the words; the first that a file has. */
const names = {
  code: [
    ...[
      'otpauth',
      'otpauthurl',
      'otpauthuri',
      'totpuri',
      'totpurl',
      'otpurl',
      'totp',
      'otp',
      'totpsecret',
      'otpsecret',
    ],
    ...['totpsecretkey', 'totpkey', 'twofactorsecret', '2fa', 'onetimepassword', 'onetimecode', 'authenticatorkey'],
    ...['secret', 'secretkey', 'timeotpsecretbase32', 'hmacotpsecretbase32'],
  ],
  issuer: ['issuer', 'service', 'title', 'name', 'website', 'url'],
  label: ['username', 'user', 'login', 'loginname', 'email', 'label', 'accountname', 'account', 'name'],
  group: ['group', 'folder', 'category', 'vault', 'grouping', 'tags'],
  note: ['note', 'notes', 'comment', 'comments', 'extra'],
  type: ['otptype', 'type'],
  algorithm: ['algorithm', 'algo', 'hash'],
  digits: ['digits', 'length'],
  period: ['period', 'interval', 'step'],
  counter: ['counter', 'hmacotpcounter'],
} as const satisfies Readonly<Record<string, readonly string[]>>

type Columns = Readonly<Partial<Record<keyof typeof names, string>>>

/** Each column stands for one thing at most, so a name beside an issuer is the login's. */
function columnsOf(header: readonly string[]): Columns {
  const plain = header.map((name) => name.replace(/[^a-z\d]/g, ''))
  const taken = new Set<number>()
  const columns: Partial<Record<keyof typeof names, string>> = {}
  for (const what of Object.keys(names) as (keyof typeof names)[]) {
    const places = names[what].map((name) => plain.indexOf(name))
    const at = places.find((place) => place >= 0 && !taken.has(place))
    if (at === undefined) continue
    taken.add(at)
    columns[what] = header[at] ?? ''
  }
  return columns
}

/** A password manager's type is its own: login, note and the like. */
const typeOf = (given: string, counter: string | undefined): string => {
  if (/otp|steam/i.test(given)) return given
  return counter !== undefined && counter !== '0' ? 'hotp' : 'totp'
}

function entryOfRow(row: CsvRow, columns: Columns): Entry {
  if (row === null) return skip('', '', 'entry-unreadable')
  const cell = (what: keyof Columns) => row[columns[what] ?? '']?.trim() || undefined
  const beside = { issuer: cell('issuer'), label: cell('label'), group: cell('group'), note: cell('note') }
  const secret = cell('code')
  if (secret === undefined || secret.includes('://')) return entryOfCodeField(secret, beside)
  const [algorithm, digits, period, counter] = [cell('algorithm'), cell('digits'), cell('period'), cell('counter')]
  const type = typeOf(cell('type') ?? '', counter)
  return entryOf({ ...beside, type, secret, algorithm, digits, period, counter })
}

/** Any table with a column that is called like a code: the last resort. */
export const csvOfAnyApp: Importer = {
  id: 'csv',
  label: 'CSV',
  detect({ text }) {
    const header = csvColumns(text)
    // A link in the first line is no header, whatever words stand between its commas.
    const isHeader = !header.some((name) => name.includes('://'))
    return isHeader && columnsOf(header).code !== undefined ? 'plain' : null
  },
  async read({ text }) {
    const columns = columnsOf(csvColumns(text))
    const codeOf = (row: CsvRow) => row?.[columns.code ?? ''] ?? ''
    return withoutCutOff(readCsv(text), codeOf, text).map((row) => entryOfRow(row, columns))
  },
}

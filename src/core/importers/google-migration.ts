import { collectParts } from '../otp/collect-parts'
import { isMigrationLink, type MigrationEntry, type ParsedMigration, parseMigration } from '../otp/migration'
import { entryOf, skip } from './entry'
import { BadFile, type Entry, type Importer, mostEntries } from './importer'
import { otpauthLines } from './otpauth-lines'

/** More than twenty thousand logins. */
const mostLinks = 2000

const migrationLines = /^[ \t]*otpauth-migration:.*$/gim

const loginOf = (entry: MigrationEntry): Entry =>
  entry.ok ? entryOf(entry.enrolment) : skip(entry.issuer, entry.label, entry.reason)

/** The texts of Google Authenticator's QR codes, one a line, in any order; also beside ordinary links. */
export const googleMigration: Importer = {
  id: 'google-migration',
  label: 'Google Authenticator',
  detect: ({ text }) => ((text ?? '').split(/[\r\n]+/).some(isMigrationLink) ? 'plain' : null),
  async read(file, password) {
    const text = file.text ?? ''
    const links = text.match(migrationLines) ?? []
    if (links.length > mostLinks) throw new BadFile('import-too-large')
    const others = { bytes: file.bytes, text: text.replace(migrationLines, ''), json: undefined }
    const read: ParsedMigration[] = []
    let logins = 0
    for (const link of links) {
      const one = parseMigration(link)
      logins += one.ok ? one.part.entries.length : 0
      if (logins > mostEntries) throw new BadFile('import-too-large')
      read.push(one)
    }
    const { entries, missing } = collectParts(read.flatMap((one) => (one.ok ? [one.part] : [])))
    return [
      ...(await otpauthLines.read(others, password)),
      ...read.flatMap((one) => (one.ok ? [] : [skip('', '', one.reason)])),
      ...entries.map(loginOf),
      ...missing.map(({ number, size }) => skip(googleMigration.label, `${number}/${size}`, 'migration-part-missing')),
    ]
  },
}

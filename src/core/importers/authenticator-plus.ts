import { foreignFile } from './foreign-file'
import { BadFile, type Importer } from './importer'
import { otpauthLines } from './otpauth-lines'
import { hasTooManyLines } from './text-lines'
import { openZip } from './zip'
import { zipDirectory } from './zip/directory'

const entryOf = (bytes: Uint8Array) =>
  zipDirectory(bytes)?.entries.find(({ name }) => /(?:^|\/)Accounts\.txt$/.test(name))

/** Authenticator Plus: otpauth links in a zip, under WinZip's AES. */
export const authenticatorPlus: Importer = {
  id: 'authenticator-plus',
  label: 'Authenticator Plus',
  detect({ bytes }) {
    const entry = entryOf(bytes)
    return entry === undefined ? null : entry.isEncrypted ? 'encrypted' : 'plain'
  },
  async read({ bytes }, password) {
    const file = foreignFile(await openZip(bytes).read(entryOf(bytes)?.name ?? '', password))
    if (hasTooManyLines(file.text)) throw new BadFile('import-too-large')
    if (otpauthLines.detect(file) === null) throw new BadFile('import-damaged')
    return otpauthLines.read(file, '')
  },
}

import { entryOf } from './entry'
import { fieldsOf, isFields, listOf, numberOf, textOf, wordOf } from './fields'
import { foreignFile } from './foreign-file'
import type { Entry, Importer } from './importer'
import { openZip } from './zip'
import { zipDirectory } from './zip/directory'

const inside = 'raivo-otp-export.json'

const isItem = (item: unknown) =>
  isFields(item) && ['kind', 'timer', 'account', 'secret'].every((name) => typeof item[name] === 'string')

function entryOfItem(item: unknown): Entry {
  const { kind, issuer, account, secret, algorithm, digits, timer, counter } = fieldsOf(item)
  return entryOf({
    type: textOf(kind) ?? '',
    issuer,
    label: account,
    secret: textOf(secret),
    algorithm: wordOf(algorithm),
    digits: numberOf(digits),
    period: numberOf(timer),
    counter: numberOf(counter),
  })
}

/** Raivo OTP: a list whose every value is text, in a zip under the app's password, or taken out of it. */
export const raivo: Importer = {
  id: 'raivo',
  label: 'Raivo OTP',
  detect({ bytes, json }) {
    if (Array.isArray(json)) return json.length > 0 && isItem(json[0]) ? 'plain' : null
    const entry = zipDirectory(bytes)?.entries.find(({ name }) => name === inside)
    return entry === undefined ? null : entry.isEncrypted ? 'encrypted' : 'plain'
  },
  async read({ bytes, json }, password) {
    const list = json ?? foreignFile(await openZip(bytes).read(inside, password)).json
    return listOf(list).map(entryOfItem)
  },
}

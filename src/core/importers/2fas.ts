import { openGcm } from './aes'
import { entryOf, skip } from './entry'
import { base64Of, fieldsOf, isFields, listOf, numberOf, objectOf, textOf, wordOf } from './fields'
import { BadFile, type Entry, type Importer } from './importer'
import { pbkdf2 } from './kdf/pbkdf2'
import { openedJson } from './opened-json'

// https://github.com/twofas/2fas-android, BackupContent: the file names no iterations, all versions take these.
const newestSchema = 4
const iterations = 10_000

const sealedOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

/** `sealed with its tag : salt : nonce`, each in base64. */
async function openServices(sealed: string, password: string): Promise<unknown> {
  const [data, salt, nonce] = sealed.split(':', 3).map(base64Of)
  if (!data || !salt || !nonce) throw new BadFile('import-damaged')
  const key = await pbkdf2('SHA-256', password, salt, iterations, 32)
  const opened = await openGcm(key, nonce, data)
  if (!opened) throw new BadFile('import-password-wrong')
  return openedJson(opened)
}

function entry(value: unknown, groups: ReadonlyMap<unknown, string>): Entry {
  const { name, secret, otp, groupId } = fieldsOf(value)
  if (!isFields(otp)) return skip(name, '', 'entry-unreadable')
  return entryOf({
    // Before version 3 there were no others.
    type: textOf(otp.tokenType ?? 'TOTP') ?? '',
    // The name is what people see and change; the issuer what the QR code once said.
    issuer: name || otp.issuer,
    label: otp.account ?? otp.label,
    secret: textOf(secret),
    algorithm: wordOf(otp.algorithm),
    digits: numberOf(otp.digits),
    period: numberOf(otp.period),
    counter: numberOf(otp.counter),
    group: groups.get(groupId),
  })
}

/** Backup files of 2FAS Authenticator, schema 1 to 4. */
export const twoFas: Importer = {
  id: '2fas',
  label: '2FAS',
  detect({ json }) {
    if (!isFields(json) || typeof json.schemaVersion !== 'number' || !Array.isArray(json.services)) return null
    const sealed = sealedOf(json.servicesEncrypted)
    if (!sealed && !('appOrigin' in json) && !('appVersionCode' in json)) return null
    return sealed && json.schemaVersion <= newestSchema ? 'encrypted' : 'plain'
  },
  async read(file, password) {
    const { schemaVersion, services, servicesEncrypted, groups } = objectOf(file.json)
    if (!(Number(schemaVersion) <= newestSchema)) throw new BadFile('import-too-new')
    const sealed = sealedOf(servicesEncrypted)
    const list = listOf(sealed ? await openServices(sealed, password) : services)
    const named = Array.isArray(groups) ? groups.map(fieldsOf) : []
    const names = new Map(named.map(({ id, name }) => [id, textOf(name) ?? '']))
    return list.map((value) => entry(value, names))
  },
}

import { concat, utf8 } from '../bytes'
import { openCbc } from './aes'
import { boundedJson } from './bounded-json'
import { base64Of, type Fields } from './fields'
import { BadFile } from './importer'
import { argon2id } from './kdf/argon2id'
import { hkdfExpand } from './kdf/hkdf-expand'
import { pbkdf2 } from './kdf/pbkdf2'

type Bytes = Uint8Array<ArrayBuffer>

/** The salt is the text in the file, not what its base64 stands for; Argon2id takes its digest. */
async function derive(file: Fields, password: string): Promise<Bytes> {
  const { salt, kdfType, kdfIterations, kdfMemory, kdfParallelism } = file
  if (typeof salt !== 'string') throw new BadFile('import-damaged')
  if (kdfType === 0) return pbkdf2('SHA-256', password, utf8(salt), kdfIterations, 32)
  if (kdfType !== 1) throw new BadFile('import-too-new')
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(salt)))
  const memoryKib = Number(kdfMemory) * 1024
  return argon2id(password, digest, { memoryKib, passes: kdfIterations, lanes: kdfParallelism }, 32)
}

/** `2.IV|sealed|MAC`: AES-256-CBC, then HMAC-SHA-256 over both. Null where the MAC does not fit. */
async function open(text: unknown, encryption: Bytes, mac: Bytes): Promise<string | null> {
  const [, kind, parts = ''] = /^(\d+)\.(.*)$/s.exec(typeof text === 'string' ? text : '') ?? []
  if (kind === undefined) throw new BadFile('import-damaged')
  if (kind !== '2') throw new BadFile('import-too-new')
  const [iv, sealed, tag] = parts.split('|', 3).map(base64Of)
  if (!iv || !sealed || !tag) throw new BadFile('import-damaged')
  const key = await crypto.subtle.importKey('raw', mac, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
  if (!(await crypto.subtle.verify('HMAC', key, tag, concat(iv, sealed)))) return null
  const opened = await openCbc(encryption, iv, sealed)
  return opened && new TextDecoder().decode(opened)
}

/**
 * The plain export inside a password-protected one: https://bitwarden.com/help/encrypted-export/.
 * @throws BadFile `import-password-wrong` where the file's own probe does not open
 */
export async function openBitwarden(file: Fields, password: string): Promise<unknown> {
  const { data, encKeyValidation_DO_NOT_EDIT: validation } = file
  const derived = await derive(file, password)
  const [encryption, mac] = [hkdfExpand(derived, 'enc', 32), hkdfExpand(derived, 'mac', 32)]
  if ((await open(validation, encryption, mac)) === null) {
    throw new BadFile('import-password-wrong')
  }
  const text = await open(data, encryption, mac)
  const json = text === null ? undefined : boundedJson(text)
  if (json === undefined) throw new BadFile('import-damaged')
  return json
}

import { utf8 } from '../bytes'
import { gcmKey, openGcm } from './aes'
import { boundedJson } from './bounded-json'
import { skip } from './entry'
import { type Fields, fieldsOf, numberOf } from './fields'
import { entryOfToken } from './freeotp-token'
import { BadFile, type Entry, type Importer } from './importer'
import { isJavaMap, readJavaMap } from './java-map'
import { pbkdf2 } from './kdf/pbkdf2'
import { signedBytes } from './signed-bytes'

type Bytes = Uint8Array<ArrayBuffer>

const masterKey = 'masterKey'
const hashes = { PBKDF2withHmacSHA512: 'SHA-512', PBKDF2withHmacSHA1: 'SHA-1' } as const
const [sequence, octets] = [0x30, 0x04]

/** The nonce of GCM's parameters in DER (RFC 5084 §3.2), which old Androids write without the sequence round it. */
function nonceOf(parameters: Bytes): Bytes {
  const inner = parameters[0] === sequence ? parameters.slice(2) : parameters
  const [tag, length = 0] = inner
  return tag === octets ? inner.slice(2, 2 + length) : new Uint8Array()
}

const jsonOf = (text: unknown): Fields => fieldsOf(boundedJson(String(text)))

/** A key that another one seals. The name of what it is for is authenticated with it. Null where it does not open. */
async function openKey(
  key: Bytes | CryptoKey,
  { mCipher, mCipherText, mParameters, mToken }: Fields,
): Promise<Bytes | null> {
  const [sealed, parameters] = [signedBytes(mCipherText), signedBytes(mParameters)]
  if (mCipher !== 'AES/GCM/NoPadding' || !sealed || !parameters || typeof mToken !== 'string') return null
  return openGcm(key, nonceOf(parameters), sealed, utf8(mToken))
}

async function openMaster(map: ReadonlyMap<string, string>, password: string): Promise<CryptoKey> {
  const { mAlgorithm, mIterations, mSalt, mEncryptedKey } = jsonOf(map.get(masterKey))
  const hash = Object.entries(hashes).find(([name]) => name === mAlgorithm)?.[1]
  const salt = signedBytes(mSalt)
  if (hash === undefined || salt === null || ![16, 24, 32].includes(salt.length)) throw new BadFile('import-damaged')
  // The app's key is as long as its salt.
  const made = await pbkdf2(hash, password, salt, mIterations, salt.length)
  const master = await openKey(made, fieldsOf(mEncryptedKey))
  if (master === null) throw new BadFile('import-password-wrong')
  if (![16, 24, 32].includes(master.length)) throw new BadFile('import-damaged')
  return gcmKey(master)
}

async function entryOfKey(map: ReadonlyMap<string, string>, id: string, master: CryptoKey): Promise<Entry> {
  const token = jsonOf(map.get(`${id}-token`))
  const secret = await openKey(master, jsonOf(jsonOf(map.get(id)).key))
  return entryOfToken(token, secret, numberOf(token.counter))
}

/** FreeOTP 2's backup: a map that Java wrote, in which each key is sealed by a master key, and that by the password. */
export const freeotp: Importer = {
  id: 'freeotp',
  label: 'FreeOTP',
  detect: ({ bytes }) => (isJavaMap(bytes) ? 'encrypted' : null),
  async read({ bytes }, password) {
    const map = readJavaMap(bytes)
    const master = await openMaster(map, password)
    const names = [...map.keys()].filter((name) => name !== masterKey)
    const ids = names.filter((name) => !name.endsWith('-token'))
    const lone = names.filter((name) => name.endsWith('-token') && !map.has(name.slice(0, -'-token'.length)))
    const entries = await Promise.all(ids.map((id) => entryOfKey(map, id, master)))
    return [
      ...entries,
      ...lone.map((name) => jsonOf(map.get(name))).map((token) => skip(token.issuerExt, token.label, 'key-missing')),
    ]
  },
}

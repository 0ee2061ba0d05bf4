import { utf8 } from '../bytes'
import { openCbc } from './aes'
import { base64Of, type Fields } from './fields'
import { BadFile } from './importer'
import { pbkdf2 } from './kdf/pbkdf2'

/** Of a token that says nothing else. */
const usualIterations = 1000
/** Over all tokens, each of which has a salt of its own: a hundred of the newest, some seconds. */
const mostIterations = 10_000_000

const iterationsOf = ({ keyDerivationIterations, key_derivation_iterations: snake }: Fields): unknown =>
  keyDerivationIterations ?? snake ?? usualIterations

/** Null where the password is not that token's. */
async function open(token: Fields, password: string): Promise<string | null> {
  const { encryptedSecret, salt, uniqueIv, unique_iv: snakeIv } = token
  if (typeof salt !== 'string') throw new BadFile('import-damaged')
  if (typeof (uniqueIv ?? snakeIv) === 'string') throw new BadFile('import-too-new')
  const key = await pbkdf2('SHA-1', password, utf8(salt), iterationsOf(token), 32)
  const opened = await openCbc(key, new Uint8Array(16), base64Of(encryptedSecret))
  if (opened === null) return null
  // The padding of one wrong key in 256 fits; what comes out is no base32 then.
  const text = new TextDecoder().decode(opened).trim()
  return /^[A-Z2-7][A-Z2-7\s-]*=*$/i.test(text) ? text : null
}

/**
 * The keys of sealed tokens: PBKDF2-SHA1 over each token's salt, AES-256-CBC without an IV of its own. A token that was
 * sealed with another password stays null.
 * @param tokens null for each that is not sealed
 * @throws BadFile `import-password-wrong` where none opens
 */
export async function authyKeys(
  tokens: readonly (Fields | null)[],
  password: string,
): Promise<readonly (string | null)[]> {
  const work = tokens.reduce((sum, token) => sum + (token ? Number(iterationsOf(token)) : 0), 0)
  if (!(work <= mostIterations)) throw new BadFile('import-kdf-out-of-bounds')
  const keys: (string | null)[] = []
  for (const token of tokens) keys.push(token && (await open(token, password)))
  const isWrong = tokens.some((token) => token !== null) && keys.every((key) => key === null)
  if (isWrong) throw new BadFile('import-password-wrong')
  return keys
}

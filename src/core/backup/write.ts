import type { Account } from '../account'
import { toBase64 } from '../bytes'
import type { RandomBytes } from '../random'
import { seal } from '../vault/gcm'
import { deriveFromPassphrase, freshKdf } from '../vault/kdf'
import { aesKey } from '../vault/keys'
import { padText } from '../vault/padding'
import type { Stopping } from '../vault/stopping'
import { checksumOf, clearData } from './bound'
import { backupFormat, backupVersion, howToOpen } from './format'

/** A login is about 600 bytes: the size of the file tells of few logins no more than that there are some. */
const block = 4096

/**
 * A backup of all accounts, complete, sealed with a passphrase of its own.
 * @param now Unix time in milliseconds
 * @returns the text of the file
 */
export async function writeBackup(
  accounts: readonly Account[],
  passphrase: string,
  now: number,
  random: RandomBytes,
  stopping?: Stopping,
): Promise<string> {
  const parameters = freshKdf(random)
  const kdf = { ...parameters, salt: toBase64(parameters.salt) }
  const clear = { format: backupFormat, version: backupVersion, createdAt: now, howToOpen, kdf } as const
  const nonce = random(12)
  const key = await aesKey(await deriveFromPassphrase(passphrase, parameters, stopping))
  const plain = padText(JSON.stringify({ accounts }), block)
  const sealed = await seal(key, nonce, clearData(clear), plain)
  plain.fill(0)
  const file = { ...clear, nonce: toBase64(nonce), sealed: toBase64(sealed) }
  return `${JSON.stringify({ ...file, checksum: checksumOf(file) }, null, 2)}\n`
}

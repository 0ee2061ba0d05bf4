import { encodeBase32 } from '../base32'
import { bigEndian, concat } from '../bytes'
import type { RandomBytes } from '../random'
import { seal } from '../vault/gcm'
import { deriveFromPassphrase, freshKdf } from '../vault/kdf'
import { aesKey } from '../vault/keys'
import { padText } from '../vault/padding'
import type { Stopping } from '../vault/stopping'
import { checkOf, clearData } from './bound'
import { block, type SharedLogin, sharePrefix, shareVersion } from './format'

/** A login for one colleague as a text for a QR code. @param passphrase its own, to be told by another way */
export async function writeShare(
  login: SharedLogin,
  passphrase: string,
  random: RandomBytes,
  stopping?: Stopping,
): Promise<string> {
  const kdf = freshKdf(random)
  const nonce = random(12)
  const parameters = concat(bigEndian(kdf.memory, 4), Uint8Array.of(kdf.passes, kdf.lanes))
  const head = concat(Uint8Array.of(shareVersion), parameters, kdf.salt, nonce)
  const derived = await deriveFromPassphrase(passphrase, kdf, stopping)
  const key = await aesKey(derived)
  derived.fill(0)
  const { link, sharing } = login
  const plain = padText(JSON.stringify([link, sharing.from, sharing.at]), block)
  const sealed = await seal(key, nonce, clearData(head), plain)
  plain.fill(0)
  const bytes = concat(head, sealed)
  return sharePrefix + encodeBase32(concat(bytes, checkOf(bytes)))
}

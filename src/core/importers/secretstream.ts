import { poly1305 } from '@noble/ciphers/_poly1305.js'
import { chacha20, hchacha } from '@noble/ciphers/chacha.js'
import { concat } from '../bytes'
import { equal } from '../equal'

type Bytes = Uint8Array<ArrayBuffer>

const [keyLength, headerLength, block, codeLength] = [32, 24, 64, 16]
/** The last message of a stream. */
const final = 3

const words = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return Uint32Array.from({ length: bytes.length / 4 }, (_, at) => view.getUint32(at * 4, true))
}

function subkey(key: Bytes, header: Bytes): Bytes {
  const made = new Uint32Array(8)
  hchacha(words(new TextEncoder().encode('expand 32-byte k')), words(key), words(header.slice(0, 16)), made)
  const view = new DataView(new ArrayBuffer(keyLength))
  for (const [at, word] of made.entries()) view.setUint32(at * 4, word, true)
  return new Uint8Array(view.buffer)
}

function lengths(message: number): Bytes {
  const view = new DataView(new ArrayBuffer(16))
  view.setBigUint64(8, BigInt(block + message), true)
  return new Uint8Array(view.buffer)
}

/**
 * A stream of one message in libsodium's `crypto_secretstream_xchacha20poly1305`, as its documentation describes it.
 * @returns null where the code does not fit, or where it is not the whole stream
 */
export function openSecretstream(key: Bytes, header: Bytes, sealed: Bytes): Bytes | null {
  if (key.length !== keyLength || header.length !== headerLength || sealed.length < 1 + codeLength) return null
  const own = subkey(key, header)
  const nonce = concat(Uint8Array.of(1, 0, 0, 0), header.slice(16))
  const first = chacha20(own, nonce, concat(sealed.slice(0, 1), new Uint8Array(block - 1)), undefined, 1)
  const message = sealed.slice(1, -codeLength)
  // The padding is as long as what goes over a block, not what is left of it: libsodium has kept that since its first release.
  const padding = new Uint8Array(message.length % 16)
  const authenticated = concat(sealed.slice(0, 1), first.slice(1), message, padding, lengths(message.length))
  const code = poly1305(authenticated, chacha20(own, nonce, new Uint8Array(32)))
  if (!equal(code, sealed.slice(-codeLength)) || first[0] !== final) return null
  return new Uint8Array(chacha20(own, nonce, message, undefined, 2))
}

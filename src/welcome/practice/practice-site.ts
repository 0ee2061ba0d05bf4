/*
 * What a site does that asks for codes: it hands out a key, and judges by it what is typed in. Its own lines and not
 * core's, so that the practice shows what it says it does: two programs that agree on a code.
 */

const period = 30_000
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The key in an otpauth link (RFC 4648 §6), which the site handed out itself. */
export function keyOf(link: string): Uint8Array<ArrayBuffer> {
  const secret = new URL(link).searchParams.get('secret') ?? ''
  const bits = [...secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2))
}

/** RFC 4226 §5.3, six digits. */
async function codeOf(key: CryptoKey, step: number): Promise<string> {
  const counter = new DataView(new ArrayBuffer(8))
  counter.setBigUint64(0, BigInt(step))
  const mac = new DataView(await crypto.subtle.sign('HMAC', key, counter.buffer))
  const cut = mac.getUint32(mac.getUint8(mac.byteLength - 1) & 15) & 0x7fffffff
  return String(cut % 1_000_000).padStart(6, '0')
}

/**
 * Whether the site takes a code: of this time step, or of one beside it (RFC 6238 §5.2).
 * @param now Unix time in milliseconds
 */
export async function accepts(link: string, typed: string, now: number): Promise<boolean> {
  const key = await crypto.subtle.importKey('raw', keyOf(link), { name: 'HMAC', hash: 'SHA-1' }, false, ['sign'])
  const step = Math.floor(now / period)
  const codes = await Promise.all([-1, 0, 1].map((away) => codeOf(key, step + away)))
  return codes.includes(typed.replace(/\s/g, ''))
}

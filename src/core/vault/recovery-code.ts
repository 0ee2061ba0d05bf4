import type { RandomBytes } from '../random'

// Crockford's base32: no I, L, O, U. The check symbol is the number modulo 37, with five more symbols of its own.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const checkAlphabet = `${alphabet}*~$=U`
const codeBytes = 20
const symbols = 32

const toNumber = (bytes: Uint8Array) => bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n)
const checkSymbol = (number: bigint) => checkAlphabet.charAt(Number(number % 37n))

/** 160 random bits. */
export function makeRecoveryBytes(random: RandomBytes): Uint8Array<ArrayBuffer> {
  return random(codeBytes)
}

/** Eight groups of four symbols and a check symbol: `XXXX-…-XXXX-C`. @param bytes 20 bytes */
export function formatRecoveryCode(bytes: Uint8Array): string {
  const number = toNumber(bytes)
  let text = ''
  for (let symbol = symbols - 1; symbol >= 0; symbol--) {
    text += alphabet.charAt(Number((number >> BigInt(symbol * 5)) & 31n))
  }
  return [...(text.match(/.{4}/g) ?? []), checkSymbol(number)].join('-')
}

/**
 * Reads a code as a person types it: any case, any spacing, O for 0, I and L for 1.
 * @returns 20 bytes, or null where the length, a symbol or the check symbol is wrong
 */
export function parseRecoveryCode(text: string): Uint8Array<ArrayBuffer> | null {
  const typed = text.toUpperCase().replace(/[\s\u200b-]/gu, '')
  if (typed.length !== symbols + 1) return null
  let number = 0n
  for (const symbol of typed.slice(0, symbols).replaceAll('O', '0').replace(/[IL]/g, '1')) {
    const value = alphabet.indexOf(symbol)
    if (value < 0) return null
    number = (number << 5n) | BigInt(value)
  }
  const check = typed.slice(symbols).replace('O', '0').replace(/[IL]/, '1')
  if (check !== checkSymbol(number)) return null
  return Uint8Array.from({ length: codeBytes }, (_, at) => Number((number >> BigInt((codeBytes - 1 - at) * 8)) & 255n))
}

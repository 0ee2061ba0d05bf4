import { asCrockford, crockford } from '../crockford'
import type { RandomBytes } from '../random'

// A check symbol is a number modulo 37, with five more symbols of its own; one for each group tells where the slip is.
const checkAlphabet = `${crockford}*~$=U`
const codeBytes = 20
const groups = 8
const groupSymbols = 4
const groupBits = BigInt(groupSymbols * 5)

const toNumber = (bytes: Uint8Array) => bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n)

/** A group's place counts too, so that two groups in each other's place are noticed. */
const checkSymbol = (number: bigint, group: number) =>
  checkAlphabet.charAt(Number((number + (BigInt(group) << groupBits)) % 37n))

/** 160 random bits. */
export function makeRecoveryBytes(random: RandomBytes): Uint8Array<ArrayBuffer> {
  return random(codeBytes)
}

/** Eight groups of four symbols and their check symbol: `XXXXC-…-XXXXC`. @param bytes 20 bytes */
export function formatRecoveryCode(bytes: Uint8Array): string {
  const number = toNumber(bytes)
  const texts = Array.from({ length: groups }, (_, group) => {
    const part = (number >> (groupBits * BigInt(groups - 1 - group))) & ((1n << groupBits) - 1n)
    const symbols = [15n, 10n, 5n, 0n].map((shift) => crockford.charAt(Number((part >> shift) & 31n)))
    return symbols.join('') + checkSymbol(part, group)
  })
  return texts.join('-')
}

/** Where a typed code goes wrong: the number of the group, from 1, or null where the length is not a code's. */
export interface RecoveryCodeTypo {
  readonly group: number | null
}

/** Reads a code as a person types it: any case, any spacing, O for 0, I and L for 1. @returns 20 bytes, or the typo */
export function parseRecoveryCode(text: string): Uint8Array<ArrayBuffer> | RecoveryCodeTypo {
  const typed = asCrockford(text)
  if (typed.length !== groups * (groupSymbols + 1)) return { group: null }
  let number = 0n
  for (let group = 0; group < groups; group++) {
    const at = group * (groupSymbols + 1)
    const part = groupNumber(typed.slice(at, at + groupSymbols))
    if (part === null || typed.charAt(at + groupSymbols) !== checkSymbol(part, group)) return { group: group + 1 }
    number = (number << groupBits) | part
  }
  return Uint8Array.from({ length: codeBytes }, (_, at) => Number((number >> BigInt((codeBytes - 1 - at) * 8)) & 255n))
}

function groupNumber(symbols: string): bigint | null {
  let number = 0n
  for (const symbol of symbols) {
    const value = crockford.indexOf(symbol)
    if (value < 0) return null
    number = (number << 5n) | BigInt(value)
  }
  return number
}

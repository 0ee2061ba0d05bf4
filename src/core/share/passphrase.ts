import { inFives } from '../base32'
import { asCrockford, crockford } from '../crockford'
import type { RandomBytes } from '../random'

const symbols = 16
const groupLength = 4

const grouped = (text: string) => text.match(new RegExp(`.{${groupLength}}`, 'g'))?.join('-') ?? ''

/** A passphrase for one shared login: 80 random bits, in four groups to be read aloud. */
export function makeSharePassphrase(random: RandomBytes): string {
  const bytes = random((symbols * 5) / 8)
  const text = inFives(bytes, crockford)
  bytes.fill(0)
  return grouped(text)
}

/** As it was made, from how a person types it: any case, any spacing, O for 0, I and L for 1. Null for anything else. */
export function readSharePassphrase(typed: string): string | null {
  const text = asCrockford(typed)
  const isOne = text.length === symbols && [...text].every((symbol) => crockford.includes(symbol))
  return isOne ? grouped(text) : null
}

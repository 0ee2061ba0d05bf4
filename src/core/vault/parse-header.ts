import { format, type Header, type KdfParameters, type Sealed, type Slot } from './format'

/** Twenty passkeys, a passphrase and a recovery code are all that anybody makes. */
const mostSlots = 32

const bytes = (value: unknown, length?: number) =>
  value instanceof Uint8Array && (length === undefined || value.length === length)

/** Whether the numbers are within bounds is told where they are used: another slot may open all the same. */
function isKdf(value: unknown): boolean {
  const { name, salt, ...numbers } = (value ?? {}) as Partial<KdfParameters>
  const { version, memory, passes, lanes } = numbers
  return typeof name === 'string' && bytes(salt) && [version, memory, passes, lanes].every((n) => typeof n === 'number')
}

function isSlot(value: unknown): value is Slot {
  const slot = value as Slot | null
  if (typeof slot !== 'object' || slot === null) return false
  const common =
    typeof slot.id === 'string' &&
    Number.isSafeInteger(slot.createdAt) &&
    bytes(slot.nonce, 12) &&
    bytes(slot.wrapped, 48)
  if (!common) return false
  switch (slot.kind) {
    case 'passphrase':
      return isKdf(slot.kdf)
    case 'recovery':
      return bytes(slot.salt, 16) && typeof slot.kept === 'boolean'
    case 'passkey':
      return typeof slot.name === 'string' && bytes(slot.credentialId) && bytes(slot.salt, 32)
    default:
      return false
  }
}

function isSealed(value: unknown): boolean {
  const { nonce, sealed } = (value ?? {}) as Partial<Sealed>
  return bytes(nonce, 12) && bytes(sealed) && (sealed?.length ?? 0) >= 16
}

/** `unknown` to header, once, where it is read. Slots of a kind that this version does not know are damage, not to be lost. */
export function parseHeader(value: unknown): Header | 'damaged' | 'too-new' {
  const header = value as Header | null
  if (typeof header !== 'object' || header === null || !Number.isSafeInteger(header.format)) return 'damaged'
  if (header.format > format) return 'too-new'
  const valid =
    header.format === format &&
    bytes(header.vaultId, 16) &&
    Number.isSafeInteger(header.createdAt) &&
    (header.revision === undefined || Number.isSafeInteger(header.revision)) &&
    Array.isArray(header.slots) &&
    header.slots.length <= mostSlots &&
    // `every` alone passes over the holes of an array.
    [...header.slots].every(isSlot) &&
    isSealed(header.contents) &&
    bytes(header.digest, 32) &&
    bytes(header.mac, 32)
  return valid ? header : 'damaged'
}

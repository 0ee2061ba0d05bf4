import { openContents } from '../core/vault/contents'
import type { Entry, Header } from '../core/vault/format'
import { headerIsAuthentic, isSameHeader } from '../core/vault/header'
import { deriveKeys, type VaultKeys } from '../core/vault/keys'
import { StorageError } from '../storage/problem'
import { readHeaders, type StoredHeader, updateVault } from '../storage/vault-store'

interface TrueHeader {
  readonly header: Header
  readonly keys: VaultKeys
  /** True where the vault signed it as it is. */
  readonly signed: boolean
  /** Its table of contents; null where that does not open. */
  readonly listed: readonly Entry[] | null
}

async function judge(vaultKey: Uint8Array<ArrayBuffer>, header: Header): Promise<TrueHeader> {
  const keys = await deriveKeys(vaultKey, header.vaultId)
  const listed = await openContents(keys, header.vaultId, header.contents)
  return { header, keys, signed: headerIsAuthentic(keys, header), listed }
}

/** More in the first place that differs counts: signed, signed later, with its table of contents. */
const worth = ({ header, signed, listed }: TrueHeader) =>
  [signed ? 1 : 0, header.revision ?? 0, listed ? 1 : 0] as const

function isWorthMore(one: TrueHeader, other: TrueHeader): boolean {
  const others = worth(other)
  const [difference = 0] = worth(one)
    .map((value, at) => value - (others[at] ?? 0))
    .filter((value) => value !== 0)
  return difference > 0
}

/** The header or its copy, whichever the vault signed last; the header itself where it signed neither. */
export async function trueHeader(
  vaultKey: Uint8Array<ArrayBuffer>,
  header: Header,
  copy: Header | null,
): Promise<TrueHeader> {
  const first = await judge(vaultKey, header)
  if (!copy) return first
  const second = await judge(vaultKey, copy)
  return second.signed && isWorthMore(second, first) ? second : first
}

/**
 * Tries a header, then its copy where that has other slots. What opens only the one that the vault signed earlier is a
 * passphrase, code or passkey that was done away with.
 * @param open what it returns is the vault key, or why there is none
 */
export async function openEither<No extends string | null>(
  header: Header,
  copy: Header | null,
  open: (header: Header) => Promise<Uint8Array<ArrayBuffer> | No>,
): Promise<Uint8Array<ArrayBuffer> | No> {
  const first = await open(header)
  if (!copy || JSON.stringify([header.vaultId, header.slots]) === JSON.stringify([copy.vaultId, copy.slots]))
    return first
  if (first instanceof Uint8Array) return stillOpens(first, header, copy, open)
  const second = await open(copy)
  if (second instanceof Uint8Array) return stillOpens(second, copy, header, open)
  return first === 'damaged' ? second : first
}

/** @returns what opening by the other one gives, where the vault signed that one later */
async function stillOpens<No extends string | null>(
  vaultKey: Uint8Array<ArrayBuffer>,
  opened: Header,
  other: Header,
  open: (header: Header) => Promise<Uint8Array<ArrayBuffer> | No>,
): Promise<Uint8Array<ArrayBuffer> | No> {
  const { header } = await trueHeader(vaultKey, opened, other)
  if (header === opened) return vaultKey
  vaultKey.fill(0)
  return open(header)
}

/**
 * Puts the header that the vault signed in both places, where one of them is another or none: whoever changes the header next
 * must not start from the damaged one.
 */
export async function settleHeaders(vaultKey: Uint8Array<ArrayBuffer>, now: number): Promise<void> {
  const { header, copy, alone } = await readHeaders()
  if (header === null || typeof header === 'string' || !(copy || alone)) return
  const found = await trueHeader(vaultKey, header, copy)
  if (!found.signed || !found.listed) return
  const isSame = (stored: StoredHeader['header'], seen: Header | null) =>
    seen ? stored !== null && typeof stored === 'object' && isSameHeader(stored, seen) : stored === null
  try {
    await updateVault((stored) =>
      isSame(stored.header, header) && isSame(stored.copy, copy) && stored.alone === alone
        ? { now, header: found.header }
        : null,
    )
  } catch (error) {
    // A vault that can be opened is opened; the disk may be full.
    if (!(error instanceof StorageError)) throw error
  }
}

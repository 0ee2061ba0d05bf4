import type { RandomBytes } from '../random'
import { purposeData } from './additional-data'
import type { Sealed } from './format'
import { open, seal } from './gcm'
import type { VaultKeys } from './keys'
import { padText, unpad } from './padding'

/** When codes were last copied, by login. Unix ms. */
export type Used = Readonly<Record<string, number>>

/** Some seventy logins: the size tells little of how many there are. */
const block = 4096

/** The oldest go: an order by use asks for the last ones. */
const most = 1_000

export async function sealUsed(keys: VaultKeys, vaultId: Uint8Array, used: Used, random: RandomBytes): Promise<Sealed> {
  const newest = Object.entries(used)
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
  const nonce = random(12)
  const plain = padText(JSON.stringify(newest), block)
  const sealed = await seal(keys.used, nonce, purposeData(vaultId, 'used'), plain)
  plain.fill(0)
  return { nonce, sealed }
}

/** Nothing where it does not open: it is worth no word. */
export async function openUsed(
  keys: Pick<VaultKeys, 'used'>,
  vaultId: Uint8Array,
  sealed: Sealed | null,
): Promise<Used> {
  const plain = sealed && (await open(keys.used, sealed.nonce, purposeData(vaultId, 'used'), sealed.sealed))
  if (!plain) return {}
  const used = Object.fromEntries(JSON.parse(unpad(plain)) as readonly (readonly [string, number])[])
  plain.fill(0)
  return used
}

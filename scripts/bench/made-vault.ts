import type { Account } from '../../src/core/account'
import { entryOf, sealContents } from '../../src/core/vault/contents'
import { createVault } from '../../src/core/vault/create'
import type { Header, SealedRecord } from '../../src/core/vault/format'
import { digestOf, signHeader } from '../../src/core/vault/header'
import { deriveKeys } from '../../src/core/vault/keys'
import { sealAccount } from '../../src/core/vault/records'
import { random } from './random'

export const passphrase = 'benchmark only: plum harbour 47'

export interface Held {
  readonly header: Header
  readonly records: readonly SealedRecord[]
}

/** One vault that can be filled with other logins again and again, as it lies on disk. */
export async function madeVault() {
  const now = Date.now()
  const { header, vaultKey } = await createVault(passphrase, now, random)
  const keys = await deriveKeys(vaultKey, header.vaultId)
  const slots = header.slots.map((slot) => (slot.kind === 'recovery' ? { ...slot, kept: true } : slot))
  return {
    vaultKey,
    async holding(accounts: readonly Account[]): Promise<Held> {
      const records = await Promise.all(
        accounts.map((account) => sealAccount(keys, header.vaultId, account, 1, now, random)),
      )
      const entries = records.map((record, at) => entryOf(accounts[at] as Account, record))
      const contents = await sealContents(keys, header.vaultId, entries, random)
      return { header: signHeader(keys, { ...header, slots, contents, digest: digestOf(keys, entries) }), records }
    },
  }
}

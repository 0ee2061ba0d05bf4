import { deriveKeys } from '../../src/core/vault/keys'
import { openRecord, sealAccount } from '../../src/core/vault/records'
import { madeAccounts } from './made-accounts'
import type { Measure } from './measure'
import { random } from './random'
import { sideBySide } from './side-by-side'

const times = 500

export const records: Measure = {
  name: 'records',
  async run(take) {
    const vaultId = random(16)
    const keys = await deriveKeys(random(32), vaultId)
    const [account] = madeAccounts(1)
    if (!account) throw new Error('no account was made')
    const record = await sealAccount(keys, vaultId, account, 1, 0, random)
    const plain = new TextEncoder().encode(JSON.stringify(account))
    await take({
      title: 'seal a record',
      baseline: 'the same as plain JSON bytes',
      rounds: 9,
      round: sideBySide(
        () => sealAccount(keys, vaultId, account, 1, 0, random),
        () => new TextEncoder().encode(JSON.stringify(account)),
        times,
      ),
    })
    await take({
      title: 'open a record',
      baseline: 'the same from plain JSON bytes',
      rounds: 9,
      round: sideBySide(
        () => openRecord(keys, vaultId, record),
        () => JSON.parse(new TextDecoder().decode(plain)),
        times,
      ),
    })
  },
}

import { openContents } from '../../src/core/vault/contents'
import { findDamage } from '../../src/core/vault/damage'
import { headerIsAuthentic } from '../../src/core/vault/header'
import { deriveKeys } from '../../src/core/vault/keys'
import { openRecord } from '../../src/core/vault/records'
import { madeAccounts } from './made-accounts'
import { madeVault } from './made-vault'
import type { Measure } from './measure'
import { sideBySide } from './side-by-side'

const sizes = [1, 100, 1000] as const

export const vault: Measure = {
  name: 'vault',
  async run(take) {
    const made = await madeVault()
    for (const size of sizes) {
      const accounts = madeAccounts(size)
      const { header, records } = await made.holding(accounts)
      const plain = JSON.stringify(accounts)
      const open = async () => {
        const keys = await deriveKeys(made.vaultKey, header.vaultId)
        const opened = await Promise.all(records.map((record) => openRecord(keys, header.vaultId, record)))
        const entries = await openContents(keys, header.vaultId, header.contents)
        const whole = entries !== null && findDamage(entries, records, opened).length === 0
        if (!whole || !headerIsAuthentic(keys, header)) throw new Error('the vault did not open')
      }
      await take({
        title: `open an unlocked vault of ${size}`,
        baseline: 'one plain JSON text of the same logins',
        rounds: 9,
        round: sideBySide(open, () => JSON.parse(plain), Math.ceil(200 / size)),
      })
    }
  },
}

import type { Account } from '../account'
import { formatMigration, type MigrationLinks } from '../otp/format-migration'
import type { RandomBytes } from '../random'

/** The QR codes by which Google Authenticator takes logins over. */
export function writeMigrationSeries(accounts: readonly Account[], random: RandomBytes): MigrationLinks<Account> {
  const [batchId = 0] = new Int32Array(random(4).buffer)
  return formatMigration(accounts, batchId & 0x7fff_ffff)
}

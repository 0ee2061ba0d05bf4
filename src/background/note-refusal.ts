import { readTab, rememberTab } from '../storage/tab-memory'
import { noteTrusted } from '../storage/trusted'
import { ofLogin } from './deed-of-login'
import { noteDeed } from './note-deed'
import type { OpenVault } from './open-vault'
import type { Sender } from './sender'

/** Milliseconds; a trust mark that was set so shortly before a refusal was never kept. */
const thisTry = 120_000

/** A page that refuses a code says so for as long as it is shown: noted once for each code that was given. */
export async function noteRefusal(vault: OpenVault, { tab, url }: Extract<Sender, { from: 'content' }>): Promise<void> {
  const { given } = await readTab(tab)
  const account = vault.accounts.find(({ id }) => id === given)
  if (!account) return
  await rememberTab(tab, { given: null })
  const trusted = vault.trusted[account.id]
  if (trusted !== undefined && Date.now() - trusted < thisTry) await noteTrusted(account.id, null)
  await noteDeed(vault.vaultKey, ofLogin('refused', account, url.host))
}

import type { Failure, PageReport, View } from '../messages'
import { StorageError } from '../storage/problem'
import { readTab } from '../storage/tab-memory'
import { giveCode } from './give-code'
import type { OpenVault } from './open-vault'
import type { Sender } from './sender'
import { viewOfChallenge } from './view-of-challenge'

/**
 * What a challenge shows, and with it the code where that is to be filled at once: a second question and a second look at
 * the vault would take as long again. The content script gets nothing that it could not ask for by itself.
 * @returns why the vault could not be looked at, where it could not
 * @throws StorageError
 */
export async function viewWithCode(
  sender: Extract<Sender, { from: 'content' }>,
  report: PageReport,
): Promise<View | Failure> {
  const memory = readTab(sender.tab)
  const seen: { view?: ReturnType<typeof viewOfChallenge> } = {}
  const certain = async (vault: OpenVault) => {
    const view = viewOfChallenge(vault, sender, report, await memory)
    seen.view = view
    return view.state === 'ready' && view.why === null
      ? vault.accounts.find(({ id }) => id === view.account.id)
      : undefined
  }
  try {
    const answer = await giveCode(sender, 'challenge', certain, memory)
    if (!answer.ok) return seen.view ?? (answer.reason === 'wait' ? { state: 'none' } : answer)
    const { ok: _, ...given } = answer
    return { ...(seen.view as Extract<View, { state: 'ready' }>), given }
  } catch (error) {
    // Read, and not written: the page asks for the code once more, and is told why there is none.
    if (!(error instanceof StorageError) || !seen.view) throw error
    return seen.view
  }
}

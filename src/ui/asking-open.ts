import type { ArgumentsOf, MessagesFrom, Reason, ResultOf } from '../messages'
import { ask } from './ask'
import { askLong, type Watch } from './ask-long'

/**
 * A page's way to ask what only an unlocked vault answers.
 * @param look asks anew what the vault is like: called where it locked meanwhile, so that the page says so
 */
export const askingOpen =
  (look: () => Promise<void>) =>
  /** @param watch for what may take long */
  async <K extends MessagesFrom<'page'>>(name: K, args: ArgumentsOf<K>, watch?: Watch): Promise<ResultOf<K>> => {
    const answer = await (watch ? askLong(name, args, watch) : ask(name, args))
    const { reason } = answer as { readonly reason?: Reason }
    if (reason === 'locked' || reason === 'no-vault') await look()
    return answer
  }

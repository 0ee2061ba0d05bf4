import type { CodeList, CodeRow, Outcome } from '../../src/messages'
import type { Seller } from './seller'

declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<Outcome<CodeList>> } }

/** The logins in the open vault, as the background lists them to a page of the extension. */
export async function savedLogins({ popup }: Seller): Promise<readonly CodeRow[]> {
  const answer = await popup.evaluate(() => chrome.runtime.sendMessage({ name: 'accounts.list', arguments: {} }))
  if (!answer.ok) throw new Error(`no list of logins: ${answer.reason}`)
  return answer.rows
}

/** Those of one sign-in name. */
export const savedAs = async (seller: Seller, email: string) =>
  (await savedLogins(seller)).filter(({ label }) => label === email)

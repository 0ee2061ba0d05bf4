import { testId } from './driver'
import { pressAt } from './press'
import type { Seller } from './seller'

type Switch = 'auto-fill' | 'auto-submit' | 'trust-browser'

/** Opens a login's screen in the popup. */
export async function openAccount({ popup, screen }: Seller, email: string): Promise<void> {
  await popup.bringToFront()
  const row = await popup.waitForFunction(
    (account, label, wanted) =>
      [...document.querySelectorAll<HTMLElement>(account)].find((it) => it.querySelector(label)?.textContent === wanted)
        ?.dataset.id,
    {},
    testId('account'),
    testId('label'),
    email,
  )
  // Rows move while the list is drawn anew: the locator waits until this one stands still.
  await pressAt(popup, `[data-id="${await row.jsonValue()}"] ${testId('more')}`)
  await screen('account')
}

/** What a login's switches stand at; leaves the popup at the list of codes. */
export async function switchesOf(seller: Seller, email: string): Promise<Record<Switch, boolean>> {
  await openAccount(seller, email)
  const on = (id: Switch) => seller.popup.$eval(testId(id), (it) => (it as HTMLInputElement).checked)
  const all = {
    'auto-fill': await on('auto-fill'),
    'auto-submit': await on('auto-submit'),
    'trust-browser': await on('trust-browser'),
  }
  await seller.popup.keyboard.press('Escape')
  await seller.screen('codes')
  return all
}

/** Clicks switches of a login to the other side, and saves. */
export async function turn(seller: Seller, email: string, ...switches: readonly Switch[]): Promise<void> {
  await openAccount(seller, email)
  for (const id of switches) await seller.press(id)
  await seller.press('save')
  await seller.screen('codes')
}

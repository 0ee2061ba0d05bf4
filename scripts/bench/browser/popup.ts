import { testId } from '../../../tests/e2e/driver'
import { madeAccounts } from '../made-accounts'
import { madeVault } from '../made-vault'
import type { Measure } from '../measure'
import { inTurn } from '../side-by-side'
import { firstSeen } from './first-seen'
import { inBrowsers } from './in-browsers'
import { store, storePlain, timeOfList, timeOfPlain, unlock } from './vault-in-browser'

const sizes = [1, 100, 1000] as const
/** How often the list is asked for in a round: Firefox's clock has whole milliseconds alone. */
const calls = { 1: 50, 100: 10, 1000: 2 } as const

export const popup: Measure = {
  name: 'popup',
  async run(take, say) {
    const made = await madeVault()
    await inBrowsers(async ({ driver, popup: page }) => {
      await store(page, await made.holding([]))
      await unlock(page)
      for (const size of sizes) {
        const accounts = madeAccounts(size)
        await store(page, await made.holding(accounts))
        await storePlain(page, accounts)
        await take({
          title: `list of ${size} with codes, ${driver.name}`,
          baseline: 'plain JSON out of storage.local, no codes',
          rounds: 7,
          round: inTurn(
            () => timeOfList(page, calls[size]),
            () => timeOfPlain(page, calls[size]),
          ),
        })
        await take({
          title: `popup to its first code, ${size} logins, ${driver.name}`,
          baseline: 'options page to its first text',
          rounds: 7,
          round: inTurn(
            () => firstSeen(driver, 'src/popup/index.html', testId('code')),
            () => firstSeen(driver, 'src/options/index.html', 'main[data-screen]'),
          ),
        })
      }
    }, say)
  },
}

import { madeAccounts } from '../made-accounts'
import { madeVault } from '../made-vault'
import type { Measure } from '../measure'
import { inTurn } from '../side-by-side'
import { firstSeen } from './first-seen'
import { backgroundIdle } from './idle'
import { inBrowsers } from './in-browsers'
import { markedBuild } from './marked-build'
import { store, unlock } from './vault-in-browser'

/** How many times as long as an empty page the popup may take to its first code, by the number of logins. */
const limits = { 10: 1.5, 10000: 3 } as const
const sizes = [10, 10_000] as const

/** The list says that every record was looked at. */
const checked = '.rows[data-checked="true"]'

export const popup: Measure = {
  name: 'popup',
  async run(take, say) {
    const made = await madeVault()
    await inBrowsers(
      async ({ driver, popup: page }) => {
        for (const size of sizes) {
          await store(page, await made.holding(madeAccounts(size)))
          await unlock(page)
          // The first one finds a worker that has just been given another vault.
          await firstSeen(driver, 'src/popup/index.html', checked)
          const best = { ours: Number.POSITIVE_INFINITY, baseline: Number.POSITIVE_INFINITY }
          const timed = async (side: keyof typeof best, path: string, settled: string) => {
            await backgroundIdle(page)
            const time = await firstSeen(driver, path, settled)
            best[side] = Math.min(best[side], time)
            return time
          }
          await take({
            title: `popup to its first code, ${size} logins, ${driver.name}`,
            baseline: 'empty extension page to its word',
            rounds: 60,
            round: inTurn(
              () => timed('ours', 'src/popup/index.html', checked),
              () => timed('baseline', 'empty.html', 'main'),
            ),
            // What else the machine does only ever adds.
            note: () =>
              `best ${best.ours.toFixed(0)} to best ${best.baseline.toFixed(0)} is ${(best.ours / best.baseline).toFixed(2)}, to stay under ${limits[size]}`,
          })
        }
      },
      say,
      markedBuild,
    )
  },
}

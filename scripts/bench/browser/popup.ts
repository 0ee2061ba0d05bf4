import type { Page } from 'puppeteer-core'
import { testId } from '../../../tests/e2e/driver'
import { madeAccounts } from '../made-accounts'
import { madeVault } from '../made-vault'
import type { Case, Measure } from '../measure'
import { inTurn } from '../side-by-side'
import { firstSeen } from './first-seen'
import { frameTime } from './frame-time'
import { backgroundIdle } from './idle'
import { inBrowsers } from './in-browsers'
import { markedBuild } from './marked-build'
import { store, unlock } from './vault-in-browser'

/** How many times as long as an empty page the popup may take to its first code, by the number of logins. */
const limits = { 10: 1.5, 10000: 3 } as const
const sizes = [10, 10_000] as const
/** Milliseconds that a step of searching or scrolling has. */
const stepLimit = 50

/** The list says that every record was looked at. */
const checked = '.rows[data-checked="true"]'

const words = ['s', 'se', 'seller-1', 'seller-12', 'seller-123', 'seller-1234', 'seller', '', '9', '99 person'] as const
const type = (text: string) => `{
  const field = document.querySelector('${testId('search')}')
  field.value = ${JSON.stringify(text)}
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}`
const scrollTo = (share: number) => `window.scrollTo(0, ${share} * document.documentElement.scrollHeight)`

/** Searching and scrolling 10,000, step by step, beside a frame in which nothing is done. */
function stepsOf(page: Page, title: string, rounds: number, step: (index: number) => string): Case {
  const times: { ours: number; baseline: number }[] = []
  const worst = (side: 'ours' | 'baseline') => Math.max(...times.map((time) => time[side])).toFixed(0)
  const over = (side: 'ours' | 'baseline') => times.filter((time) => time[side] > stepLimit).length
  return {
    title,
    baseline: 'a frame with nothing to do',
    rounds,
    round: async (index) => {
      const time = {
        ours: await frameTime(page, step(Math.max(0, index))),
        baseline: await frameTime(page, ''),
      }
      if (index >= 0) times.push(time)
      return time
    },
    // On a machine that has other work, a frame with nothing to do has its worst as well.
    note: () =>
      `to stay under ${stepLimit} ms: ${over('ours')} of ${rounds} were not, worst ${worst('ours')}; doing nothing, ${over('baseline')} were not, worst ${worst('baseline')}`,
  }
}

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
        const list = await driver.openPopup()
        await list.waitForFunction(`document.querySelector('${testId('account')}')?.ariaSetSize === '10000'`)
        const title = (what: string) => `${what} of 10000 logins, ${driver.name}`
        await take(stepsOf(list, title('a step of searching'), 40, (at) => type(words[at % words.length] ?? '')))
        await frameTime(list, type(''))
        // To and fro, into rows that were never drawn.
        await take(stepsOf(list, title('a jump'), 40, (at) => scrollTo(((at + 1) * 0.618) % 1)))
        await take(stepsOf(list, title('a step of scrolling'), 60, () => 'window.scrollBy(0, 480)'))
        await list.close()
      },
      say,
      markedBuild,
    )
  },
}

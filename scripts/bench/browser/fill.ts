import { setTimeout as pause } from 'node:timers/promises'
import { sellerCentral } from '../../../tests/e2e/seller'
import { passPassword } from '../../../tests/e2e/sign-in-steps'
import { madeAccounts } from '../made-accounts'
import { madeVault } from '../made-vault'
import type { Measure, Round } from '../measure'
import { inBrowsers } from './in-browsers'
import { store, unlock } from './vault-in-browser'

const rounds = 9
const period = 30_000
/** Milliseconds that a step must still have when a challenge is opened: with too few the next code is waited for. */
const enough = 15_000
/** Milliseconds that the median shall stay under. */
const limits = { awake: 60, asleep: 150 } as const

const noteFill = `addEventListener('input', ({ target }) => {
  if (target.id === 'auth-mfa-otpcode' && target.value.length === 6) window.filledAt ??= performance.now()
}, true)`

/** From the page being ready to the code in it, beside what the page itself took until then. */
const times = `(() => {
  const { domContentLoadedEventStart: ready, requestStart } = performance.getEntriesByType('navigation')[0]
  return window.filledAt && { ours: window.filledAt - ready, baseline: ready - requestStart }
})()`

/** A login for each round, since no time step of a login is filled twice. */
export const fill: Measure = {
  name: 'fill',
  async run(take, say) {
    const made = await madeVault()
    await inBrowsers(async ({ driver, popup, register }) => {
      const accounts = madeAccounts(2 * (rounds + 1))
      for (const { label, secret } of accounts) register(label, { secret })
      await store(popup, await made.holding(accounts))
      await unlock(popup)
      const waiting = accounts.map(({ label }) => label)
      for (const worker of ['awake', 'asleep'] as const) {
        await take({
          title: `page ready to the filled code, worker ${worker}, ${driver.name}`,
          baseline: 'request to page ready',
          rounds,
          note: () => `to stay under ${limits[worker]} ms`,
          async round() {
            const page = await driver.newPage()
            await passPassword(page, waiting.pop() ?? '')
            const left = period - (Date.now() % period)
            if (left < enough) await pause(left)
            await page.evaluateOnNewDocument(noteFill)
            if (worker === 'asleep') await driver.killWorker()
            else await driver.inBackground('true')
            await page.goto(`${sellerCentral}/ap/mfa`)
            const round = await (await page.waitForFunction(times)).jsonValue()
            await page.close()
            return round as Round
          },
        })
      }
    }, say)
  },
}

import { setTimeout as pause } from 'node:timers/promises'
import { madeAccounts } from '../made-accounts'
import { madeVault } from '../made-vault'
import type { Measure, Round } from '../measure'
import { inBrowsers } from './in-browsers'
import { store, unlock } from './vault-in-browser'

const rounds = 7
const period = 30_000
/** Milliseconds that a step must still have when a sign-in begins: with too few the next code is waited for. */
const enough = 15_000

const noteFill = `addEventListener('input', ({ target }) => {
  if (target.id === 'auth-mfa-otpcode' && target.value.length === 6) window.filledAt ??= performance.now()
}, true)`

const times = `window.filledAt && {
  ours: window.filledAt,
  baseline: performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd,
}`

/** A login for each round, since no time step of a login is filled twice. */
export const fill: Measure = {
  name: 'fill',
  async run(take, say) {
    const made = await madeVault()
    await inBrowsers(async ({ driver, popup, register, signIn }) => {
      const accounts = madeAccounts(rounds + 1)
      for (const { label, secret } of accounts) register(label, { secret })
      await store(popup, await made.holding(accounts))
      await unlock(popup)
      const waiting = accounts.map(({ label }) => label)
      await take({
        title: `challenge page to the filled code, ${driver.name}`,
        baseline: 'the same page to DOMContentLoaded',
        rounds,
        async round() {
          const left = period - (Date.now() % period)
          if (left < enough) await pause(left)
          const page = await driver.newPage()
          await page.evaluateOnNewDocument(noteFill)
          await signIn(page, waiting.pop() ?? '')
          const filled = await page.waitForFunction(times)
          const round = await filled.jsonValue()
          await page.close()
          return round as Round
        },
      })
    }, say)
  },
}

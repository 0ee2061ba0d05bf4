import { testId } from '../../../tests/e2e/driver'
import { madeAccounts } from '../made-accounts'
import { madeVault } from '../made-vault'
import type { Measure } from '../measure'
import { backgroundIdle } from './idle'
import { inBrowsers } from './in-browsers'
import { inSteps } from './steps'
import { store, unlock } from './vault-in-browser'

/** As large as the toolbar's popup is. */
const size = { width: 380, height: 600 }

const words = ['s', 'se', 'seller-1', 'seller-12', 'seller-123', 'seller-1234', 'seller', '', '9', '99 person'] as const
const type = (text: string) => `{
  const field = document.querySelector('${testId('search')}')
  field.value = ${JSON.stringify(text)}
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}`
const scrollTo = (share: number) => `window.scrollTo(0, ${share} * document.documentElement.scrollHeight)`

const rows = [
  ['a step of searching', words.length, (at: number) => type(words[at] ?? '')],
  // To and fro, into rows that were never drawn.
  ['a jump', 20, (at: number) => scrollTo(((at + 1) * 0.618) % 1)],
  ['a step of scrolling', 20, () => 'window.scrollBy(0, 480)'],
] as const

/** Searching and scrolling 10,000 logins, a frame at a time. */
export const popupSteps: Measure = {
  name: 'popup-steps',
  async run(take, say) {
    const made = await madeVault()
    await inBrowsers(async ({ driver, popup: page }) => {
      await store(page, await made.holding(madeAccounts(10_000)))
      await unlock(page)
      const open = async () => {
        const list = await driver.openPopup()
        await list.setViewport(size)
        await list.waitForFunction(`document.querySelector('${testId('account')}')?.ariaSetSize === '10000'`)
        await list.waitForSelector('.rows[data-checked="true"]')
        // Nobody types in the moment in which it opens.
        await backgroundIdle(list)
        return list
      }
      for (const [what, count, step] of rows) {
        const steps = inSteps(open, { title: `${what} of 10000 logins, ${driver.name}`, count, step })
        await take(steps)
        await steps.end()
      }
    }, say)
  },
}

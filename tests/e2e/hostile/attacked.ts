import type { Page } from 'puppeteer-core'
import type { BrowserName, ChipHandle } from '../driver'
import { retail, type Seller, startSeller } from '../seller'
import { madeChallenge } from './made-page'

export const login = 'anna.of.the.vault@example.com'
export const path = '/ap/mfa'

/** A person with one login, and an attacker who writes what stands at the challenge's address. */
export interface Attacked extends Seller {
  /** The tab that is in front. */
  readonly page: Page
  readonly chip: ChipHandle
  /** Opens there what the attacker has written; a real host's challenge unless told. */
  visit(html?: string, at?: string): Promise<void>
  /** Whether a code of any login was ever given away. */
  gaveCode(): Promise<boolean>
}

export async function startAttacked(name: BrowserName, otherHosts: readonly string[] = []): Promise<Attacked> {
  const seller = await startSeller(name, { otherHosts })
  await seller.createVault()
  await seller.addLogin(login)
  const page = await seller.driver.newPage()
  await page.bringToFront()
  const chip = seller.driver.chip(page)
  return {
    ...seller,
    page,
    chip,
    async visit(html = madeChallenge(), at = `${retail}${path}`) {
      const { hostname, pathname } = new URL(at)
      seller.practice.servePage(hostname, pathname, html)
      await page.goto(at)
    },
    gaveCode: () =>
      seller.popup.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: Chromium says chrome, Firefox browser, and the tests' types neither
        const { runtime } = (globalThis as any).browser ?? (globalThis as any).chrome
        const ask = (verb: string, args: object) => runtime.sendMessage({ name: verb, arguments: args })
        const { rows } = await ask('accounts.list', {})
        const all = await Promise.all(rows.map(({ id }: { id: string }) => ask('accounts.get', { id })))
        return all.some(({ account }) => account.lastFilledStep !== null)
      }),
  }
}

/** Lets the page draw for as long as any press of the chip takes to be judged. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
  })

/** Longer than the chip must stand still before a press counts: what refuses a press after it is not the pause. */
export const standing = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const start = performance.now()
    while (performance.now() - start < 700) await new Promise((resolve) => requestAnimationFrame(resolve))
  })

import type { Page } from 'puppeteer-core'
import { type Seller, sellerCentral, submit } from './seller'

/** Name typed and sent; the page asks for the password, which stands in its field. */
export async function toPassword(page: Page, email: string): Promise<void> {
  await page.goto(`${sellerCentral}/ap/signin`)
  await page.bringToFront()
  await page.type('#ap_email', email)
  await submit(page, '#continue')
  await page.type('#ap_password', 'practice')
}

/** Name and password, without the form's own sending: the site asks for a code next, on whatever page is opened then. */
export async function passPassword(page: Page, email: string): Promise<void> {
  await toPassword(page, email)
  await page.evaluate(async () => {
    const form = document.querySelector<HTMLFormElement>('form[name=signIn]')
    if (!form) throw new Error('no password form')
    const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
    await fetch('/ap/signin', { method: 'POST', body, redirect: 'manual' })
  })
}

/** Signs in so far that a code is asked for, on another page than the one that the site leads to. */
export async function atChallengePage(seller: Seller, email: string, path: string): Promise<Page> {
  const page = await seller.driver.newPage()
  await passPassword(page, email)
  await page.goto(`${sellerCentral}${path}`)
  return page
}

/** Sends the code that stands in the page, and waits for the site's answer that it was right. */
export async function finish(page: Page): Promise<void> {
  await page.bringToFront()
  await submit(page, '#auth-signin-button')
  await page.waitForSelector('[data-practice="signed-in"]')
}

/** Sends another code than the one that was filled. */
export async function sendWrongCode(page: Page): Promise<void> {
  await page.bringToFront()
  await page.$eval('#auth-mfa-otpcode', (field) => {
    ;(field as HTMLInputElement).value = ''
  })
  await page.type('#auth-mfa-otpcode', 'wrong')
  await submit(page, '#auth-signin-button')
}

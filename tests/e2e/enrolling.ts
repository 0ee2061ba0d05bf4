import type { Page } from 'puppeteer-core'
import { enrolmentPath, retail, type Seller, submit } from './seller'

/** A tab that has signed in with a fresh login and shows the page that offers a key. */
export async function atEnrolment(seller: Seller, email: string, search = ''): Promise<Page> {
  seller.register(email, { enrolled: false })
  const page = await seller.atChallenge(email)
  await page.goto(`${retail}${enrolmentPath}${search}`)
  return page
}

/** What stands in the field for the confirmation code. */
export const confirmationIn = (page: Page): Promise<string> =>
  page.$eval('#ch-auth-app-code-input', (field) => (field as HTMLInputElement).value)

/** Waits until the field holds a whole code, and returns it. */
export async function filledConfirmation(page: Page): Promise<string> {
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#ch-auth-app-code-input')?.value.length === 6,
  )
  return confirmationIn(page)
}

/** Sends what stands in the field. */
export const sendConfirmation = (page: Page): Promise<void> => submit(page, '#ch-auth-app-submit')

/** Sends a code that the page refuses. @param right the one that it would take */
export async function sendWrong(page: Page, right: string): Promise<void> {
  await typeConfirmation(page, [...right].map((digit) => (Number(digit) + 5) % 10).join(''))
  await sendConfirmation(page)
}

/** Replaces what stands in the field by typing. */
export async function typeConfirmation(page: Page, code: string): Promise<void> {
  await page.bringToFront()
  await page.$eval('#ch-auth-app-code-input', (field) => (field as HTMLInputElement).select())
  await page.type('#ch-auth-app-code-input', code)
}

/** From the chip's offer to the filled code. */
export async function save(seller: Seller, page: Page): Promise<string> {
  const chip = seller.driver.chip(page)
  await chip.waitForState('enrol')
  await chip.click('chip-primary')
  await chip.waitForState('saved')
  return filledConfirmation(page)
}

/** The page that follows an accepted code: puts the authenticator in force. */
export const putInForce = (page: Page): Promise<void> => submit(page, '#enable-mfa-form-submit')

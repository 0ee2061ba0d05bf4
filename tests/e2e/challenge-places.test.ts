import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstBrowser } from './driver'
import { retail, type Seller, sellerCentral, startSeller } from './seller'
import { atChallengePage, finish } from './sign-in-steps'

const foreign = 'shop.example'
const framePath = '/ap/framing'
const framed = `<!doctype html><title>Framing</title><h1>Framing</h1><iframe src="${sellerCentral}/ap/mfa"></iframe>`

describe.each(firstBrowser)('where a challenge stands, in %s', (name) => {
  let seller: Seller

  beforeAll(async () => {
    seller = await startSeller(name, { otherHosts: [foreign] })
    await seller.createVault()
  })
  afterAll(() => seller?.close())

  test('a challenge on the retail host is filled like one on Seller Central', async () => {
    const { email } = await seller.addLogin('retail@example.com')
    const page = await seller.driver.newPage()
    await seller.signIn(page, email, retail)
    await seller.driver.chip(page).waitForState('filled')
    await finish(page)
    await page.close()
  })

  test.each([
    ['a foreign page', `https://${foreign}/frame.html?src=${encodeURIComponent(`${sellerCentral}/ap/mfa`)}`],
    ['a page of the same host', `${sellerCentral}${framePath}`],
    ['a page of another Amazon host', `${retail}${framePath}`],
  ])('a challenge in a frame of %s gets nothing', async (_, address) => {
    for (const host of [sellerCentral, retail]) seller.practice.servePage(new URL(host).host, framePath, framed)
    const email = `frame-${new URL(address).host}@example.com`
    await seller.addLogin(email)
    const page = await atChallengePage(seller, email, '/ap/mfa/new-otp')
    await page.goto(address)
    const inside = await challengeFrame(page)
    await seller.driver.command('fill')
    // The same challenge with a page to itself is filled meanwhile: the frame had its time.
    const alone = await seller.driver.newPage()
    await seller.signIn(alone, email)
    await seller.driver.chip(alone).waitForState('filled')
    const left = await inside.evaluate(() => ({
      code: document.querySelector<HTMLInputElement>('#auth-mfa-otpcode')?.value,
      chip: document.querySelector('[data-countersign]'),
    }))
    expect(left).toEqual({ code: '', chip: null })
    await seller.driver.chip(page).waitForNone()
    await alone.close()
    await page.close()
  })
})

async function challengeFrame(page: Page) {
  const frame = await page.waitForFrame((it) => it.url().endsWith('/ap/mfa'))
  await frame.waitForSelector('#auth-mfa-otpcode')
  return frame
}

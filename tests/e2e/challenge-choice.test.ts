import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import { openAccount, turn } from './account-screen'
import { firstBrowser, until } from './driver'
import { codeIn, type Seller, sellerCentral, startSeller, submit } from './seller'
import { finish, sendWrongCode } from './sign-in-steps'
import { stepOf } from './time-step'

describe.each(firstBrowser)('which login a challenge is for, in %s', (name) => {
  let seller: Seller

  beforeAll(async () => {
    seller = await startSeller(name)
    await seller.createVault()
  })
  afterAll(() => seller?.close())

  async function addKey(link: string, label: string) {
    await seller.press('add')
    await seller.fill('add-text', link)
    await seller.fill('add-label', label)
    await seller.press('add-save')
    await seller.screen('codes')
  }

  test('the only login is offered where no sign-in name was seen, and filled on a press', async () => {
    const { secret } = await seller.addLogin('only@example.com')
    await openAccount(seller, 'only@example.com')
    await seller.fill('edit-person', 'Olga')
    await seller.press('save')
    await seller.screen('codes')
    const page = await seller.driver.newPage()
    await page.goto(`${sellerCentral}/ap/mfa`)
    const chip = seller.driver.chip(page)
    await chip.waitForState('ready')
    expect(await codeIn(page)).toBe('')
    expect(await chip.text()).toContain('only@example.com (Olga)')
    await chip.click('chip-primary')
    await chip.waitForState('filled')
    expect(await chip.text()).toContain('only@example.com (Olga)')
    expect(stepOf(await codeIn(page), secret)).not.toBeNull()
    await page.close()
  })

  test('a sign-in name that no login has leads to a choice, and a press fills the code of the chosen one', async () => {
    const { secret } = await seller.addLogin('chosen@example.com')
    seller.register('stranger@example.com')
    const page = await seller.atChallenge('stranger@example.com')
    const chip = seller.driver.chip(page)
    await chip.waitForState('unknown-login')
    expect(await chip.text()).toContain('stranger@example.com')
    const offered = await chip.texts('chip-account')
    expect(offered).toHaveLength(2)
    await seller.driver.command('fill')
    expect(await chip.state()).toBe('unknown-login')
    expect(await codeIn(page)).toBe('')
    // Also where it was closed.
    await chip.click('chip-dismiss')
    await until('no chip', async () => (await chip.state()) === null)
    await seller.driver.command('fill')
    await chip.waitForState('unknown-login')
    const chosen = offered.findIndex((text) => text.startsWith('chosen@example.com'))
    await chip.click('chip-account', chosen)
    await chip.waitForState('filled')
    expect(await chip.text()).toContain('chosen@example.com')
    expect(stepOf(await codeIn(page), secret)).not.toBeNull()
    await submit(page, '#auth-signin-button')
    await chip.waitForState('refused')
    expect(await codeIn(page)).toBe('')
    await page.close()
  })

  test('two logins of one name are both offered, and a press fills the one that was pressed', async () => {
    const right = seller.register('twice@example.com')
    const other = seller.register('other@example.com')
    await addKey(other.link, 'twice@example.com')
    await openAccount(seller, 'twice@example.com')
    await seller.fill('edit-person', 'Bruno')
    await seller.press('save')
    await seller.screen('codes')
    await addKey(right.link, 'twice@example.com')
    const page = await seller.atChallenge('twice@example.com')
    const chip = seller.driver.chip(page)
    await chip.waitForState('choose')
    expect(await codeIn(page)).toBe('')
    const offered = await chip.texts('chip-account')
    expect(offered).toHaveLength(2)
    const brunos = offered.findIndex((text) => text.includes('Bruno'))
    await chip.click('chip-account', brunos)
    await chip.waitForState('filled')
    expect(stepOf(await codeIn(page), other.secret)).not.toBeNull()
    await page.reload()
    await chip.waitForState('choose')
    await chip.click('chip-account', 1 - brunos)
    await chip.waitForState('filled')
    expect(stepOf(await codeIn(page), right.secret)).not.toBeNull()
    await finish(page)
    await page.close()
  })

  test('of a sign-in that leads elsewhere the place is named before anything is filled, and after a refusal', async () => {
    const { email, secret } = await seller.addLogin('elsewhere@example.com')
    const page = await seller.driver.newPage()
    const to = { 'openid.return_to': 'https://signin.aws.amazon.com/oauth', 'openid.assoc_handle': 'aws' }
    await seller.signIn(page, email, sellerCentral, new URLSearchParams(to))
    const chip = seller.driver.chip(page)
    await chip.waitForState('ready')
    const named = english.chip_leadsTo.message.replace('$PLACE$', 'Amazon Web Services')
    expect(await chip.texts('chip-note')).toEqual([named])
    expect(await codeIn(page)).toBe('')
    await chip.click('chip-primary')
    await chip.waitForState('filled')
    expect(stepOf(await codeIn(page), secret)).not.toBeNull()
    await sendWrongCode(page)
    await chip.waitForState('refused')
    expect((await chip.texts('chip-note')).join()).toContain(named)
    await page.close()
  })

  test('a phone number is the same name however it is written', async () => {
    const { link, email, secret } = seller.register('+393331234567')
    await addKey(link, '+39 333 123-4567')
    await turn(seller, '+39 333 123-4567', 'auto-fill')
    const page = await seller.atChallenge(email)
    const chip = seller.driver.chip(page)
    await chip.waitForState('ready')
    await chip.click('chip-primary')
    await chip.waitForState('filled')
    expect(stepOf(await codeIn(page), secret)).not.toBeNull()
    await page.close()
  })

  test('a name that was remembered on the chip picks its login from then on', async () => {
    const { email, secret } = await seller.addLogin('owner@example.com')
    // The site knows the same login under its phone number, too.
    seller.register('+390612345678', { secret })
    const page = await seller.atChallenge('+390612345678')
    const chip = seller.driver.chip(page)
    await chip.waitForState('unknown-login')
    const own = (await chip.texts('chip-account')).findIndex((text) => text.startsWith(email))
    await chip.click('chip-account', own)
    await chip.waitForState('filled')
    const offers = await chip.texts('chip-more')
    const offer = offers.findIndex((text) => text.includes('+390612345678'))
    await seller.lock()
    await chip.click('chip-more', offer)
    await until('the reason', async () =>
      (await chip.texts('chip-note')).join().includes(english.reason_locked.message),
    )
    expect(await chip.texts('chip-more'), 'what failed stays').toEqual(offers)
    await seller.unlock()
    await seller.screen('codes')
    await chip.click('chip-more', offer)
    await until('the offer gone', async () => (await chip.texts('chip-more')).length === offers.length - 1)
    await finish(page)
    await seller.signIn(page, '+390612345678')
    await seller.driver.chip(page).waitForState('filled', 'waiting')
    expect(await chip.texts('chip-account')).toEqual([])
    await page.close()
  })
})

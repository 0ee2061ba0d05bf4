import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstBrowser } from './driver'
import { type Attacked, drawn, login, startAttacked } from './hostile/attacked'
import { madeChallenge } from './hostile/made-page'
import { codeIn } from './seller'

const evil = 'https://evil.example/ap/signin'
const box = (more: string) => `<input type="tel" id="auth-mfa-otpcode" name="otpCode" ${more}>`

/** Pages on a real host, at the challenge's own address, that get nothing. */
const traps: Readonly<Record<string, string>> = {
  'a form that leads to another host': madeChallenge({ action: evil }),
  'a form that leads to another host by the base': madeChallenge({ head: '<base href="https://evil.example/">' }),
  'a form that leads to plain http': madeChallenge({ action: 'http://www.amazon.it/ap/signin' }),
  'a form that leads to a script': madeChallenge({ action: 'javascript:0' }),
  'a button that leads to another host': madeChallenge({
    after: `<button form="auth-mfa-form" formaction="${evil}">Sign in</button>`,
  }),
  'a picture that leads to another host': madeChallenge({
    after: `<input type="image" alt="" form="auth-mfa-form" formaction="${evil}">`,
  }),
  'a field that belongs to another form': madeChallenge({
    before: `<form id="other" action="${evil}"></form>`,
    field: box('form="other"'),
  }),
  'a form whose properties are hidden by fields of their names': madeChallenge({
    action: evil,
    field: `${box('')}<input type="hidden" name="action" value="/ap/signin"><input type="hidden" name="baseURI">`,
  }),
  'a hidden field': madeChallenge({ field: '<input type="hidden" id="auth-mfa-otpcode" name="otpCode">' }),
  'a field that is not drawn': madeChallenge({ field: box('style="display: none"') }),
  'a field that cannot be seen': madeChallenge({ field: box('style="opacity: 0"') }),
  'a field beside the page': madeChallenge({ field: box('style="position: absolute; left: -9999px"') }),
  'a field above the page': madeChallenge({ field: box('style="position: absolute; top: -9999px"') }),
  'a field of another kind': madeChallenge({ field: '<input type="email" id="auth-mfa-otpcode" name="otpCode">' }),
  'a password beside the code': madeChallenge({ after: '<input type="password" id="ap_password">' }),
}

/** A form of the same name that nobody sees, before the real one. */
const decoy = `<form id="auth-mfa-form" action="/ap/signin" style="position: absolute; left: -9999px">
  <h1>x</h1><p>Authenticator App</p><input type="tel" name="otpCode" class="decoy"></form>`

describe.each(firstBrowser)('%s', (name) => {
  let victim: Attacked

  beforeAll(async () => {
    victim = await startAttacked(name)
    // The most that a page can have: the name is known, so that a code goes in unasked.
    await victim.signIn(victim.page, login)
    await victim.chip.waitForState('filled')
  })
  afterAll(() => victim?.close())

  test.each(Object.entries(traps))('%s gets no code and no chip', async (_, html) => {
    const { page, chip } = victim
    await victim.visit(html)
    await chip.waitForNone()
    // A chip that is on its way has asked the background by then, and is shown within a few frames of the answer.
    await victim.gaveCode()
    await drawn(page)
    expect([await chip.state(), await codeIn(page)]).toEqual([null, ''])
  })

  test('a form that nobody sees does not stand in for the one that is seen', async () => {
    const { page, chip } = victim
    await victim.visit(madeChallenge({ before: decoy }))
    await chip.waitForState('ready')
    await chip.click('chip-primary')
    await chip.waitForState('filled', 'waiting')
    expect(await page.$eval('.decoy', (field) => (field as HTMLInputElement).value)).toBe('')
  })

  test('a field that comes to light later is offered a code then, and not before', async () => {
    const { page, chip } = victim
    await victim.visit(traps['a field that is not drawn'])
    await chip.waitForNone()
    await page.$eval('#auth-mfa-otpcode', (field) => field.removeAttribute('style'))
    await chip.waitForState('ready')
    expect(await codeIn(page)).toBe('')
  })
})

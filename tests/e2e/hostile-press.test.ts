import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers } from './driver'
import { type Attacked, drawn, standing, startAttacked } from './hostile/attacked'
import { disguised, disguises, moreDisguises } from './hostile/disguises'
import { madeChallenge } from './hostile/made-page'
import { codeIn } from './seller'

/** Everything that a script can send. */
const scripted = () => {
  const host = document.querySelector<HTMLElement>('[data-countersign]')
  if (!host) throw new Error('no chip')
  Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true })
  const { x, y, width, height } = host.getBoundingClientRect()
  const at = { bubbles: true, composed: true, cancelable: true, detail: 1, button: 0 }
  for (const part of [0.5, 0.6, 0.7, 0.8, 0.9]) {
    const place = { ...at, clientX: x + width / 2, clientY: y + height * part }
    for (const target of [host, window]) {
      for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        target.dispatchEvent(new MouseEvent(kind, place))
      }
    }
  }
  host.click()
  host.tabIndex = 0
  host.focus()
  host.dispatchEvent(new KeyboardEvent('keydown', { ...at, key: 'Enter' }))
  host.dispatchEvent(new PointerEvent('click', { ...at, clientX: 0, clientY: 0 }))
  host.dataset.state = 'locked'
  host.dataset.state = 'ready'
}

describe.each(browsers)('%s: a press that the person did not mean', (name) => {
  let victim: Attacked

  beforeAll(async () => {
    victim = await startAttacked(name)
  })
  afterAll(() => victim?.close())

  test.each(Object.entries({ ...disguises, ...(process.env.COUNTERSIGN_LONG ? moreDisguises : {}) }))(
    'counts for nothing on a chip %s',
    async (_, disguise) => {
      await victim.visit()
      const { page, chip } = victim
      await chip.waitForState('ready')
      const before = await chip.box('chip-primary')
      await page.evaluate(disguised(disguise))
      await standing(page)
      // What is not drawn any more is pressed where it was.
      const box = await chip.box('chip-primary').catch(() => before)
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
      await drawn(page)
      expect([await chip.state(), await codeIn(page), await victim.gaveCode()]).toEqual(['ready', '', false])
    },
  )

  test('made by a script counts for nothing', async () => {
    await victim.visit()
    const { page, chip } = victim
    await chip.waitForState('ready')
    await page.evaluate(scripted)
    await drawn(page)
    expect([await codeIn(page), await victim.gaveCode()]).toEqual(['', false])
  })

  // Only CDP says itself which click of a series one is.
  test.skipIf(name !== 'chrome')('that ends a double click begun before the chip came counts for nothing', async () => {
    await victim.visit()
    const { page, chip } = victim
    await chip.waitForState('ready')
    const box = await chip.box('chip-primary')
    await victim.visit(madeChallenge({ head: '<style>.late #auth-mfa-otpcode { display: none }</style>' }))
    await chip.waitForState('ready')
    await page.evaluate(() => {
      document.body.className = 'late'
      window.addEventListener('click', () => document.body.removeAttribute('class'), { once: true })
    })
    await chip.waitForNone()
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await chip.waitForState('ready')
    await page.mouse.down({ clickCount: 2 })
    await page.mouse.up({ clickCount: 2 })
    await drawn(page)
    expect([await chip.state(), await codeIn(page), await victim.gaveCode()]).toEqual(['ready', '', false])
  })

  test('and the same press on the plain chip fills', async () => {
    await victim.visit()
    const { chip } = victim
    await chip.waitForState('ready')
    await chip.click('chip-primary')
    await chip.waitForState('filled', 'waiting')
    expect(await victim.gaveCode()).toBe((await chip.state()) === 'filled')
  })

  test('and so does one on a chip that the page has laid a cover over: it is above that', async () => {
    await victim.visit()
    const { page, chip } = victim
    await chip.waitForState('ready')
    await page.evaluate(() => {
      const cover = document.createElement('div')
      cover.style.cssText = 'position: fixed; inset: 0; background: red; z-index: 2147483647'
      document.documentElement.append(cover)
    })
    await chip.click('chip-primary')
    await chip.waitForState('filled', 'waiting')
  })

  test('and so does the same press by key', async () => {
    await victim.visit()
    const { page, chip } = victim
    await chip.waitForState('ready')
    await page.focus('#auth-signin-button')
    // What comes after the page's last button is what the chip offers.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await chip.waitForState('filled', 'waiting')
  })
})

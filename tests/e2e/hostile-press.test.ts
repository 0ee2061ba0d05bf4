import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers } from './driver'
import { type Attacked, drawn, startAttacked } from './hostile/attacked'
import { madeChallenge } from './hostile/made-page'
import { codeIn } from './seller'

/** What a page does to the chip, `host`, so that a press meant for something else becomes one on it. */
const disguises: Readonly<Record<string, string>> = {
  'moved to where the person presses': `host.style.setProperty('inset', '300px auto auto 300px', 'important')`,
  translated: `host.style.setProperty('translate', '-300px 300px', 'important')`,
  'shrunk by scale': `host.style.setProperty('scale', '0.2', 'important')`,
  'shrunk by zoom of the page': `document.documentElement.style.zoom = '0.1'`,
  transparent: `host.style.setProperty('opacity', '0.01', 'important')`,
  'on a transparent page': `document.documentElement.style.opacity = '0.01'`,
  'taken out and put back': `host.remove(); document.documentElement.append(host)`,
  'put into another element': `document.body.append(host); host.showPopover()`,
  'out of the top layer, under a cover that lets presses through': `
    host.hidePopover()
    host.style.setProperty('display', 'block', 'important')
    document.documentElement.append(cover())`,
  'under the backdrop of a tiny popover': `
    const style = document.createElement('style')
    style.textContent = '#tiny::backdrop { background: red }'
    document.head.append(style)
    popover(document.body).id = 'tiny'`,
  'under a child of a tiny popover': `popover(document.body).append(cover())`,
  'under a popover in a closed shadow root': `
    const tree = document.createElement('div')
    document.body.append(tree)
    popover(tree.attachShadow({ mode: 'closed' })).append(cover())`,
  'under a modal dialog': `
    const dialog = document.createElement('dialog')
    dialog.append(cover())
    document.body.append(dialog)
    dialog.showModal()`,
}

const tools = `
  const host = document.querySelector('[data-countersign]')
  const cover = () => {
    const made = document.createElement('div')
    made.style.cssText = 'position: fixed; inset: 0; background: red; pointer-events: none; z-index: 2147483647'
    return made
  }
  const popover = (parent) => {
    const made = document.createElement('div')
    made.popover = 'manual'
    made.style.cssText = 'inset: auto auto 0 0; width: 1px; height: 1px; padding: 0; border: 0; pointer-events: none; overflow: visible'
    parent.append(made)
    made.showPopover()
    return made
  }`

/** Everything that a script can send. */
const scripted = () => {
  const host = document.querySelector<HTMLElement>('[data-countersign]')
  if (!host) throw new Error('no chip')
  Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true })
  const { x, y, width, height } = host.getBoundingClientRect()
  const at = { bubbles: true, composed: true, cancelable: true, detail: 1, button: 0 }
  for (const part of [0.5, 0.6, 0.7, 0.8, 0.9]) {
    const place = { ...at, clientX: x + width / 2, clientY: y + height * part }
    for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      host.dispatchEvent(new MouseEvent(kind, place))
      window.dispatchEvent(new MouseEvent(kind, place))
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

  test.each(Object.entries(disguises))('counts for nothing on a chip %s', async (_, disguise) => {
    await victim.visit()
    const { page, chip } = victim
    await chip.waitForState('ready')
    await page.evaluate(`(() => { ${tools}; ${disguise} })()`)
    await drawn(page)
    const box = await chip.box('chip-primary')
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await drawn(page)
    expect([await chip.state(), await codeIn(page), await victim.gaveCode()]).toEqual(['ready', '', false])
  })

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

  test('and so does the same press by key', async () => {
    await victim.visit()
    const { page, chip } = victim
    await chip.waitForState('ready')
    await page.focus('#auth-signin-button')
    // First the chip's own dismissal, then what it offers.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await chip.waitForState('filled', 'waiting')
  })
})

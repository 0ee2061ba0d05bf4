import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { firstBrowser, until } from './driver'
import { type Attacked, drawn, standing, startAttacked } from './hostile/attacked'
import { bait, movable } from './hostile/made-moves'
import { codeIn } from './seller'

interface Point {
  readonly x: number
  readonly y: number
}

describe.each(firstBrowser)('%s: a chip that comes under the pointer', (name) => {
  let victim: Attacked
  let page: Page
  /** How far the page has to move its field for the chip's main action to lie under a point. */
  let towards: (point: Point) => Promise<Point>

  beforeAll(async () => {
    victim = await startAttacked(name)
    page = victim.page
    towards = async ({ x, y }) => {
      const { chip } = victim
      const box = await chip.box('chip-primary')
      return { x: Math.round(40 + x - box.x - box.width / 2), y: Math.round(80 + y - box.y - box.height / 2) }
    }
  })
  afterAll(() => victim?.close())
  beforeEach(async () => {
    // Under a pointer that rests where it comes, the chip would stay.
    await page.mouse.move(1, 1)
    await victim.visit(movable())
    await victim.chip.waitForState('ready')
  })

  const nothing = async () => {
    await drawn(page)
    expect([await victim.chip.state(), await codeIn(page), await victim.gaveCode()]).toEqual(['ready', '', false])
  }
  const isUnder = async ({ x, y }: Point) => {
    const box = await victim.chip.box('chip-primary')
    return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height
  }

  test('as the pointer comes takes no press', async () => {
    const { x, y } = await towards(bait)
    await page.evaluate(`addEventListener('mousemove', () => shake((by) => put(${x}, ${y} + by)), { once: true })`)
    await page.mouse.move(bait.x - 200, bait.y)
    await standing(page)
    expect(await isUnder(bait)).toBe(true)
    await page.mouse.click(bait.x, bait.y)
    await nothing()
  })

  test('between a button going down and coming up takes no press', async () => {
    const { x, y } = await towards(bait)
    await page.evaluate(`addEventListener('pointerdown', () => put(${x}, ${y}), { once: true })`)
    await page.mouse.move(bait.x, bait.y)
    await page.mouse.down()
    await standing(page)
    expect(await isUnder(bait)).toBe(true)
    await page.mouse.up()
    await nothing()
  })

  test('and catches the pointer takes no press', async () => {
    const { x, y } = await towards(bait)
    await page.evaluate(`addEventListener('pointerdown', ({ pointerId }) => {
      put(${x}, ${y})
      document.querySelector('[data-countersign]').setPointerCapture(pointerId)
    }, { once: true })`)
    await page.mouse.move(bait.x, bait.y)
    await page.mouse.down()
    await standing(page)
    await page.mouse.up()
    await nothing()
  })

  test('by scrolling takes no press', async () => {
    const box = await victim.chip.box('chip-primary')
    const point = { x: box.x + box.width / 2, y: box.y - 40 + box.height / 2 }
    await page.mouse.move(point.x, 700)
    await page.evaluate(`shake((by) => scrollTo({ top: 40 + by, behavior: 'instant' }))`)
    await standing(page)
    expect(await isUnder(point)).toBe(true)
    await page.mouse.click(point.x, point.y)
    await nothing()
  })

  test('once, a moment before the press, takes none', async () => {
    // A press on this one follows a link: where a busy machine presses late, no code is given away.
    const waits = movable()
      .replace('Enter the code from your Authenticator App', 'We have sent it to the phone that ends in 976')
      .replace('</form>', '<a id="auth-get-new-otp-link" href="#pressed">Not there?</a></form>')
    const place = await until('a press soon after the move', async () => {
      await victim.visit(waits)
      await victim.chip.waitForState('sms')
      const { x, y } = await towards(bait)
      await page.mouse.move(bait.x + 200, bait.y)
      const before = performance.now()
      await page.evaluate(`put(${x}, ${y})`)
      // It is drawn there: what refuses the press is the time alone.
      await page.evaluate(async () => {
        for (let frame = 0; frame < 4; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
      })
      await page.mouse.click(bait.x, bait.y)
      return performance.now() - before < 300 ? page.evaluate(() => location.hash || 'none') : null
    })
    expect(await isUnder(bait)).toBe(true)
    expect([place, await page.evaluate(() => location.hash)]).toEqual(['none', ''])
    expect(await victim.chip.texts('chip-again')).toHaveLength(1)
    await standing(page)
    await victim.chip.click('chip-primary')
    await page.waitForFunction(() => location.hash === '#pressed')
  })

  test('takes none where a button went down beside it, or on another of its buttons', async () => {
    const box = await victim.chip.box('chip-primary')
    const whole = await victim.chip.box()
    for (const from of [bait, { x: whole.x + 60, y: whole.y + 20 }]) {
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await page.mouse.up()
      await nothing()
    }
  })

  test('takes none while a cover went away with the pointer’s coming', async () => {
    const box = await victim.chip.box('chip-primary')
    await page.evaluate(() => {
      const tiny = document.createElement('div')
      tiny.popover = 'manual'
      tiny.style.cssText = 'inset: auto auto 0 0; width: 1px; height: 1px; padding: 0; border: 0; overflow: visible'
      const cover = document.createElement('div')
      cover.style.cssText = 'position: fixed; inset: 0; background: red; pointer-events: none'
      tiny.append(cover)
      document.body.append(tiny)
      tiny.showPopover()
      addEventListener('mousemove', () => tiny.remove(), { once: true })
    })
    await standing(page)
    await page.mouse.move(bait.x, bait.y)
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await nothing()
  })

  test('with its tab takes none until it has stood there', async () => {
    await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('[data-countersign]')
      document.addEventListener('visibilitychange', () => {
        document.title = document.hidden ? 'hidden' : `shown ${host?.dataset.state}`
      })
    })
    const over = await victim.driver.newPage()
    await over.bringToFront()
    await page.waitForFunction(() => document.title === 'hidden', { polling: 50 })
    await over.close()
    await page.bringToFront()
    await page.waitForFunction(() => document.title === 'shown undefined', { polling: 50 })
    await victim.chip.waitForState('ready')
  })

  test('says so, and takes the next press', async () => {
    const { chip } = victim
    const { x, y } = await towards(bait)
    await page.evaluate(`shake((by) => put(${x}, ${y} + by))`)
    await standing(page)
    await page.mouse.click(bait.x, bait.y)
    await nothing()
    expect(await chip.texts('chip-again')).toHaveLength(1)
    await page.evaluate('shaking = false')
    await standing(page)
    await chip.click('chip-primary')
    await chip.waitForState('filled', 'waiting')
  })
})

import type { Page } from 'puppeteer-core'

/** Milliseconds from running an expression in a page to the screen, the frame included. */
export async function frameTime(page: Page, work: string): Promise<number> {
  const time = await page.evaluate(`(async () => {
    // From the start of a frame, so that none waits longer for its own than another.
    await new Promise((frame) => requestAnimationFrame(frame))
    const start = performance.now()
    ${work}
    await new Promise((painted) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = painted
      port2.postMessage(0)
    }))
    return performance.now() - start
  })()`)
  return time as number
}

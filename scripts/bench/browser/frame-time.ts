import type { Page } from 'puppeteer-core'

/** Milliseconds to the screen, the frame included. */
export interface FrameTime {
  /** From the work. */
  readonly whole: number
  /** From when the page heard of it: the browser tells of scrolling at the start of the next frame. */
  readonly heard: number
}

/** Runs an expression in a page. */
export async function frameTime(page: Page, work: string): Promise<FrameTime> {
  const times = await page.evaluate(`(async () => {
    // From the start of a frame, so that none waits longer for its own than another.
    await new Promise((frame) => requestAnimationFrame(frame))
    const start = performance.now()
    let heard = start
    const over = new AbortController()
    addEventListener('scroll', () => { heard = performance.now() }, { once: true, capture: true, signal: over.signal })
    ${work}
    await new Promise((painted) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = painted
      port2.postMessage(0)
    }))
    over.abort()
    const end = performance.now()
    return { whole: end - start, heard: end - heard }
  })()`)
  return times as FrameTime
}

import type { Page } from 'puppeteer-core'
import type { Case } from '../measure'
import { spreadOf } from '../result'
import { frameTime } from './frame-time'

/** Milliseconds that a step of searching or scrolling has. */
const stepLimit = 50
/** How often the whole row of steps is gone through, each time in a page that was just opened. */
const passes = 5
/** Milliseconds from one step to the next, beside the steps' own: somebody who types fast presses 15 keys a second. */
const between = 60

interface Steps {
  readonly title: string
  readonly count: number
  /** What is done in a step, as source. */
  readonly step: (at: number) => string
}

const over = (times: readonly number[]) => {
  const slow = times.filter((time) => time > stepLimit).length
  return `${slow} of ${times.length} over, worst ${spreadOf(times).max.toFixed(0)}`
}

/**
 * A row of steps in a page of ours, each from the call to the screen, the wait for its frame included, beside a frame
 * with nothing to do. On a machine that has other work single frames of any kind may take long: a step is what the
 * middle one of its times says.
 * @param open gives a page that was just opened
 */
export function inSteps(open: () => Promise<Page>, { title, count, step }: Steps): Case & { end(): Promise<void> } {
  const [ours, idle] = [[] as number[], [] as number[]]
  let page: Page | null = null
  return {
    title,
    baseline: 'a frame with nothing to do',
    rounds: passes * count,
    async round(index) {
      const at = Math.max(0, index) % count
      if (at === 0) {
        await page?.close()
        page = await open()
      }
      if (!page) throw new Error('no page to step through')
      const time = await frameTime(page, step(at))
      await page.evaluate(`new Promise((later) => setTimeout(later, ${between}))`)
      const nothing = await frameTime(page, '')
      if (index >= 0) {
        ours.push(time)
        idle.push(nothing)
      }
      return { ours: time, baseline: nothing }
    },
    note() {
      const timesOf = (at: number) => ours.filter((_, index) => index % count === at)
      const steps = Array.from({ length: count }, (_, at) => spreadOf(timesOf(at)).median)
      return [
        `${stepLimit} ms a step, each the median of ${passes}: ${over(steps)}`,
        `single ones: ${over(ours)}`,
        `nothing to do: ${over(idle)}`,
      ].join('; ')
    },
    end: async () => page?.close(),
  }
}

import type { Page } from 'puppeteer-core'
import { type Patience, until } from './until'

/** CSS pixels from the viewport's corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What stands in the chip's closed shadow root under a `data-testid`. */
export interface ChipPart {
  readonly testid: string
  readonly text: string
  readonly disabled: boolean
}

export interface ChipView {
  readonly state: string | null
  readonly parts: readonly ChipPart[]
}

/** How one browser's chip is reached. */
export interface ChipProbe {
  /** null: the page has no chip. */
  look(): Promise<ChipView | null>
  /** Scrolls a part into view and measures it; without a part the chip itself. null: not there, or nothing of it is drawn. */
  measure(testid?: string, index?: number): Promise<Box | null>
}

/** The chip of one page, seen and clicked from outside as a person would. */
export interface ChipHandle {
  /** `data-state`, or null when there is no chip. */
  state(): Promise<string | null>
  /** Waits for one of the states and returns it; the error names the last state and text. */
  waitForState(...states: string[]): Promise<string>
  /** Waits until the page is loaded and has no chip. A chip may still be on its way then: wait first for what the extension settles before it. */
  waitForNone(): Promise<void>
  /** Text of `chip-text`, white space collapsed. */
  text(): Promise<string>
  /** A real mouse click at the centre of the part, once it is there, enabled and stands still. */
  click(testid: string, index?: number): Promise<void>
  /** The `data-testid`s inside, in document order. */
  testids(): Promise<string[]>
  /** Texts of all parts with this `data-testid`. */
  texts(testid: string): Promise<string[]>
  /** Box of a part, or of the whole chip. */
  box(testid?: string, index?: number): Promise<Box>
}

export function chipHandle(page: Page, probe: ChipProbe, patience: Patience = {}): ChipHandle {
  const look = async (): Promise<ChipView> => {
    const view = await probe.look()
    if (!view) throw new Error(`no chip on ${page.url()}`)
    return view
  }
  const textsOf = (view: ChipView, testid: string): string[] =>
    view.parts.filter((part) => part.testid === testid).map((part) => part.text)

  return {
    state: async () => (await probe.look())?.state ?? null,
    async waitForState(...states) {
      let last = 'nothing'
      const probeOnce = async (): Promise<string | null> => {
        const view = await probe.look().catch(duringNavigation)
        last = view instanceof Error ? view.message : describe(view)
        if (!view || view instanceof Error || view.state === null) return null
        return states.includes(view.state) ? view.state : null
      }
      return until(`chip in state ${states.join(' or ')} on ${page.url()}`, probeOnce, patience, () => last)
    },
    async waitForNone() {
      const gone = async (): Promise<boolean> => {
        const loaded = await page.evaluate(() => document.readyState === 'complete').catch(() => false)
        return loaded && (await probe.look().catch(duringNavigation)) === null
      }
      await until(`no chip on ${page.url()}`, gone, patience)
    },
    async text() {
      const [text] = textsOf(await look(), 'chip-text')
      if (text === undefined) throw new Error(`the chip on ${page.url()} has no chip-text`)
      return text
    },
    async click(testid, index = 0) {
      await page.bringToFront()
      // Firefox says so before the page knows, and a press that is begun before that does not count.
      const inFront = () => page.evaluate(() => document.visibilityState === 'visible')
      await until(`${page.url()} in front`, inFront, patience)
      let before = ''
      const steady = async (): Promise<Box | null> => {
        const view = await probe.look().catch(duringNavigation)
        // Without a state it has changed just now, and no press counts yet.
        const ready = view instanceof Error || !view?.state ? null : view
        const part = ready?.parts.filter((it) => it.testid === testid)[index]
        const box = part && !part.disabled ? await probe.measure(testid, index).catch(() => null) : null
        const now = JSON.stringify(box)
        const still = box !== null && now === before
        before = now
        return still ? box : null
      }
      const box = await until(`${testid} [${index}] in the chip on ${page.url()} to click`, steady, patience)
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    },
    testids: async () => (await look()).parts.map((part) => part.testid),
    texts: async (testid) => textsOf(await look(), testid),
    async box(testid, index = 0) {
      const box = await probe.measure(testid, index)
      if (!box) throw new Error(`${testid ?? 'the chip'} is not drawn on ${page.url()}`)
      return box
    },
  }
}

/** A look may fall into a navigation; the next one won't. */
function duringNavigation(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}

function describe(view: ChipView | null): string {
  if (!view) return 'no chip'
  const text = view.parts.find((part) => part.testid === 'chip-text')?.text
  return `${view.state ?? 'no state'}${text === undefined ? '' : `, "${text}"`}`
}

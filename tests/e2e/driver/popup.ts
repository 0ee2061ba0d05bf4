import type { Page } from 'puppeteer-core'
import type { Remote } from './driver'
import { testId } from './test-id'
import { until } from './until'

/** How one browser's popup is reached. */
export interface PopupProbe {
  readonly page: Page | null
  evaluate<T>(fn: Remote<T>, ...args: unknown[]): Promise<T>
  /** Real mouse click at the centre of the element. */
  click(selector: string, index: number): Promise<void>
  /** Replaces a field's value by typing. */
  fill(selector: string, text: string): Promise<void>
  isOpen(): Promise<boolean>
  close(): Promise<void>
}

/** The popup as the toolbar or the extension itself opened it. */
export interface PopupHandle {
  /** Its page, or null for Firefox's toolbar popup, which WebDriver BiDi doesn't list. */
  readonly page: Page | null
  evaluate<T>(fn: Remote<T>, ...args: unknown[]): Promise<T>
  /** `data-screen` of its main element. */
  screen(): Promise<string | null>
  waitForScreen(...screens: string[]): Promise<string>
  /** Text of an element, or null when it isn't there. */
  text(testid: string, index?: number): Promise<string | null>
  /** Waits for the element, then clicks it with the mouse. */
  click(testid: string, index?: number): Promise<void>
  /** Waits for the field, then replaces its value. */
  fill(testid: string, text: string): Promise<void>
  isOpen(): Promise<boolean>
  /** Waits until it has closed itself. */
  waitForClose(): Promise<void>
  close(): Promise<void>
}

export function popupHandle(probe: PopupProbe): PopupHandle {
  const usable = (testid: string, index: number): Promise<unknown> =>
    until(`${testid} [${index}] in the popup`, () =>
      probe.evaluate(
        (selector: string, at: number) => {
          const element = document.querySelectorAll(selector)[at]
          return element?.checkVisibility() === true && !element.matches(':disabled')
        },
        testId(testid),
        index,
      ),
    )
  const screen = (): Promise<string | null> =>
    probe.evaluate(() => document.querySelector('main')?.getAttribute('data-screen') ?? null)

  return {
    page: probe.page,
    evaluate: probe.evaluate,
    screen,
    async waitForScreen(...screens) {
      let last = 'no screen'
      const shown = async (): Promise<string | null> => {
        // Firefox moves a popup's page into its panel while it opens, and a question asked just then is lost.
        const now = await screen().catch((error: unknown) =>
          error instanceof Error ? error : new Error(String(error)),
        )
        last = now instanceof Error ? now.message : (now ?? 'no screen')
        return typeof now === 'string' && (screens.length === 0 || screens.includes(now)) ? now : null
      }
      return until(`popup at screen ${screens.join(' or ') || 'one'}`, shown, {}, () => last)
    },
    text: (testid, index = 0) =>
      probe.evaluate(
        (selector: string, at: number) => document.querySelectorAll(selector)[at]?.textContent ?? null,
        testId(testid),
        index,
      ),
    async click(testid, index = 0) {
      await usable(testid, index)
      await probe.click(testId(testid), index)
    },
    async fill(testid, text) {
      await usable(testid, 0)
      await probe.fill(testId(testid), text)
    },
    isOpen: probe.isOpen,
    async waitForClose() {
      await until('the popup closing itself', async () => !(await probe.isOpen()))
    },
    async close() {
      await probe.close()
      await until('the popup closing', async () => !(await probe.isOpen()))
    },
  }
}

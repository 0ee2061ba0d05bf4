import type { Page } from 'puppeteer-core'
import { press } from '../press'

/** Presses one thing after the other, by their `data-testid`s. */
export const pressed =
  (...ids: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const id of ids) await press(page, id)
  }

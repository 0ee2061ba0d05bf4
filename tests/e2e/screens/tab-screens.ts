import type { Page } from 'puppeteer-core'
import type { Screen } from './screen'

/** A screen for each tab that an open options page has, a new tab by itself. */
export async function tabScreens(options: Page): Promise<readonly Screen[]> {
  const ids = await options.$$eval('[role="tab"]', (tabs) => tabs.map(({ id }) => id))
  return ids.map((id) => ({
    name: `options-${id.replace(/^tab-/, '')}`,
    page: 'options',
    hash: `#${id}`,
    shows: `[role="tab"][id="${id}"][aria-selected="true"]`,
  }))
}

/** Where `npx @puppeteer/browsers install --path` puts browsers for this project. */
export const browserCache: string

/**
 * Looks in this order: the environment's variable, the system, the project's own cache.
 * @returns the path of an executable, or null when none is here
 * @throws Error when `CHROME_PATH` or `FIREFOX_PATH` is set to something that can't be run
 */
export function findBrowser(name: 'chrome' | 'firefox'): string | null

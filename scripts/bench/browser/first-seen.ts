import { type Driver, until } from '../../../tests/e2e/driver'

/** Milliseconds from the start of a page of a marked build, in a new tab, until what it marks was on the screen. @param settled selector of what is there once the background has nothing to do for it any more */
export async function firstSeen(driver: Driver, path: string, settled: string): Promise<number> {
  const page = await driver.newPage()
  const address = driver.url(path)
  // Firefox never says that a page of an extension has loaded: what it marks says so.
  page.goto(address).catch(() => undefined)
  let trouble = ''
  const milliseconds = await until(
    `the mark of ${path}`,
    async () => {
      try {
        return Number(await page.evaluate('window.seenAt ?? 0')) || null
      } catch (error) {
        // Between two documents there is nowhere to ask.
        trouble = String(error)
        return null
      }
    },
    {},
    () => trouble,
  )
  await page.waitForSelector(settled)
  await page.close()
  return milliseconds
}

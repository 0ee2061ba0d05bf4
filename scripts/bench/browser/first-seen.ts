import { type Driver, until } from '../../../tests/e2e/driver'

/** Milliseconds from the start of a page of the extension, in a new tab, to the first text in `selector`. */
export async function firstSeen(driver: Driver, path: string, selector: string): Promise<number> {
  const page = await driver.newPage()
  const address = driver.url(path)
  // Firefox never says that a page of an extension has loaded: what it draws says so.
  page.goto(address).catch(() => undefined)
  let trouble = ''
  const milliseconds = await until(
    `${selector} in ${path}`,
    async () => {
      try {
        const seen = await page.waitForFunction(textSeenAt, { polling: 'mutation' }, address, selector)
        return await seen.jsonValue()
      } catch (error) {
        // Firefox may lose a wait that began on the blank page before this one.
        trouble = String(error)
        return null
      }
    },
    {},
    () => trouble,
  )
  await page.close()
  return milliseconds
}

const textSeenAt = (address: string, selector: string) =>
  location.href === address && document.querySelector(selector)?.textContent?.trim() ? performance.now() : false

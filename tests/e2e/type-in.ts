import type { Page } from 'puppeteer-core'
import { testId, until } from './driver'

/**
 * Types into a field of a page of ours, in place of what stands there. On a busy machine browsers lose keys as they lose
 * clicks in a tab that has just come to the front: what did not arrive whole is typed again.
 */
export async function typeIn(page: Page, id: string, text: string): Promise<void> {
  await page.bringToFront()
  const field = await page.waitForSelector(testId(id))
  if (!field) throw new Error(`no ${id} to type into`)
  await until(`${id} taking what is typed`, async () => {
    const heard = await field.evaluateHandle((it) => {
      const input = it as HTMLInputElement
      input.select()
      const typed = { text: '' }
      input.addEventListener('input', (event) => {
        typed.text += (event as InputEvent).data ?? ''
      })
      return typed
    })
    await field.type(text)
    const arrived = await heard.evaluate((typed) => typed.text)
    await heard.dispose()
    return arrived === text
  })
}

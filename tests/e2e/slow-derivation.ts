import type { Page } from 'puppeteer-core'

/**
 * Has the header ask for as much work as it may, which takes four times as long, and by which no passphrase opens.
 * @returns what puts it back as it was
 */
export async function askForMore(page: Page): Promise<() => Promise<void>> {
  const exchange = (memory: number) =>
    page.evaluate(async (wanted) => {
      const opening = indexedDB.open('countersign')
      await new Promise((resolve) => opening.addEventListener('success', resolve))
      const store = opening.result.transaction('header', 'readwrite').objectStore('header')
      for (const place of ['vault', 'copy']) {
        const reading = store.get(place)
        await new Promise((resolve) => reading.addEventListener('success', resolve))
        for (const slot of reading.result.slots) if (slot.kdf) slot.kdf.memory = wanted
        const writing = store.put(reading.result, place)
        await new Promise((resolve) => writing.addEventListener('success', resolve))
      }
      opening.result.close()
    }, memory)
  await exchange(262_144)
  return () => exchange(65_536)
}

/** Has a page's time pass fifty times as fast: what it shows after a second is there as soon as a derivation has begun. */
export const hurry = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const [now, wait, repeat] = [performance.now.bind(performance), setTimeout, setInterval]
    Object.defineProperty(performance, 'now', { value: () => now() * 50 })
    Object.assign(globalThis, {
      setTimeout: (work: () => void, time = 0) => wait(work, time / 50),
      setInterval: (work: () => void, time = 0) => repeat(work, time / 50),
    })
  })

import type { Driver } from './driver'

/** How many records lie in the vault on disk, by the browser's own count. */
export function recordCount(driver: Driver): Promise<number> {
  return driver.inBackground<number>(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('countersign')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const counting = opening.result.transaction('records').objectStore('records').count()
          counting.onsuccess = () => {
            opening.result.close()
            resolve(counting.result)
          }
        }
      }),
  )
}

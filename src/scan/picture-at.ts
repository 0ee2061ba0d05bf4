import { pngOf } from '../draw/png-of'
import type { Area, PageLook } from '../messages'
import { areaOf } from './area-of'
import { candidatesOf } from './candidate'
import { everyElement } from './every-element'

const most = { elements: 100_000, pictures: 4 }

/** The picture at an address, as the page shows it: drawn, or where it is in view. */
export async function pictureAt(page: Document, address: string): Promise<PageLook> {
  const pictures = new Set<string>()
  const areas: Area[] = []
  let count = 0
  for (const seen of everyElement(page)) {
    if (++count > most.elements || pictures.size + areas.length >= most.pictures) break
    const { currentSrc, src } = seen.element as Partial<HTMLImageElement>
    if (currentSrc !== address && src !== address) continue
    const canvas = await candidatesOf(seen)[0]?.draw()
    const picture = canvas ? pngOf(canvas) : null
    const area = areaOf(seen)
    if (picture) pictures.add(picture)
    else if (area) areas.push(area)
  }
  return { pictures: [...pictures], areas }
}

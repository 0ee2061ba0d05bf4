import { canvasOf } from '../draw/canvas-of'
import { pngOf } from '../draw/png-of'
import type { SiteAdapter } from '../sites/adapter'

/** What an enrolment page shows of its key, for the background to read. */
export interface ShownKey {
  readonly pictures: readonly string[]
  readonly printedKey: string
}

const maxPictures = 8

/** Collects the pictures that may hold the QR code, in their own pixels, and the key in text. */
export async function shownKey(document: Document, { enrolment }: SiteAdapter): Promise<ShownKey> {
  const printedKey = document.querySelector(enrolment.printedKey)?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  const elements = new Set(enrolment.pictures.flatMap((selector) => [...document.querySelectorAll(selector)]))
  const pictures: string[] = []
  for (const element of elements) {
    const picture = await pictureOf(element)
    if (picture !== null && !pictures.includes(picture) && pictures.length < maxPictures) pictures.push(picture)
  }
  return { pictures, printedKey: printedKey.slice(0, 500) }
}

/** A picture as a `data:image/…` URL; null where the element has none that can be read. */
async function pictureOf(element: Element): Promise<string | null> {
  const { src = '' } = element as Partial<HTMLImageElement>
  if (/^data:image\/(png|gif|jpeg|webp|bmp);base64,/.test(src)) return src
  const canvas = await canvasOf(element)
  return canvas && pngOf(canvas)
}

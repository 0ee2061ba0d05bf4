import type { SiteAdapter } from '../sites/adapter'

/** What an enrolment page shows of its key, for the background to read. */
export interface ShownKey {
  readonly pictures: readonly string[]
  readonly printedKey: string
}

const maxPictures = 8
/** Smaller than any QR code: version 1 has 21 modules. */
const minSide = 21

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
  if (element instanceof HTMLCanvasElement) return drawn(element, element.width, element.height)
  if (element instanceof SVGSVGElement) return drawnSvg(element)
  if (!(element instanceof HTMLImageElement)) return null
  if (/^data:image\/(png|gif|jpeg|webp|bmp);base64,/.test(element.src)) return element.src
  return drawn(element, element.naturalWidth, element.naturalHeight)
}

function drawn(source: HTMLCanvasElement | HTMLImageElement, width: number, height: number): string | null {
  if (width < minSide || height < minSide) return null
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  try {
    canvas.getContext('2d')?.drawImage(source, 0, 0, width, height)
    return canvas.toDataURL('image/png')
  } catch (error) {
    // SecurityError: the picture came from another origin and may not be read.
    if (error instanceof DOMException) return null
    throw error
  }
}

async function drawnSvg(element: SVGSVGElement): Promise<string | null> {
  const { width, height } = element.getBoundingClientRect()
  const side = Math.ceil(Math.max(width, height))
  if (side < minSide) return null
  const scale = Math.max(1, Math.ceil(400 / side))
  const copy = element.cloneNode(true) as SVGSVGElement
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width * scale))
  copy.setAttribute('height', String(height * scale))
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`
  try {
    await image.decode()
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
  return drawn(image, image.naturalWidth, image.naturalHeight)
}

import { canvasOfSource } from './canvas-of-source'
import { loadedImage } from './loaded-image'

/** Pixels to draw at least, whatever the size on the page. */
const side = 400

/**
 * Draws an inline drawing.
 * @param copy of the element, to be drawn in its place: the element itself stays as it is
 */
export async function canvasOfSvg(element: Element, copy: Element): Promise<HTMLCanvasElement | null> {
  const { width, height } = element.getBoundingClientRect()
  const scale = Math.max(1, Math.ceil(side / Math.max(width, height)))
  if (!Number.isFinite(scale)) return null
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width * scale))
  copy.setAttribute('height', String(height * scale))
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`)
  const text = encodeURIComponent(new XMLSerializer().serializeToString(copy))
  const image = await loadedImage(`data:image/svg+xml,${text}`)
  return image && canvasOfSource(image, image.naturalWidth, image.naturalHeight)
}

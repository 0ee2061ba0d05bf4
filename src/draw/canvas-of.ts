import { canvasOfSource } from './canvas-of-source'
import { canvasOfSvg } from './canvas-of-svg'

/**
 * A picture's element drawn in its own pixels; null where it has none, or too few for a QR code. Elements are told by
 * name: those of another frame are instances of that frame's classes.
 */
export async function canvasOf(element: Element): Promise<HTMLCanvasElement | null> {
  switch (element.localName) {
    case 'canvas': {
      const canvas = element as HTMLCanvasElement
      return canvasOfSource(canvas, canvas.width, canvas.height)
    }
    case 'img': {
      const image = element as HTMLImageElement
      return canvasOfSource(image, image.naturalWidth, image.naturalHeight)
    }
    case 'svg':
      return canvasOfSvg(element, element.cloneNode(true) as Element)
    default:
      return null
  }
}

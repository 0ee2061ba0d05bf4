import { canvasOf } from '../draw/canvas-of'
import { canvasOfSource } from '../draw/canvas-of-source'
import { canvasOfSvg } from '../draw/canvas-of-svg'
import { loadedImage } from '../draw/loaded-image'
import { backgroundPictures } from './background-pictures'
import { drawCells } from './cells'
import type { Seen } from './every-element'
import { paintedCopy } from './painted-copy'

/** An element that may be a QR code, and what draws it. */
export interface Candidate {
  readonly seen: Seen
  readonly draw: () => Promise<HTMLCanvasElement | null>
}

const minSide = 21

/** The pictures that one element shows. */
export function candidatesOf(seen: Seen): readonly Candidate[] {
  const { element } = seen
  switch (element.localName) {
    case 'svg':
      return (element as SVGSVGElement).ownerSVGElement
        ? []
        : [{ seen, draw: () => canvasOfSvg(element, paintedCopy(element)) }]
    case 'img':
    case 'canvas':
      return [{ seen, draw: () => canvasOf(element) }]
    case 'image':
      return [{ seen, draw: async () => drawnInSvg(element as SVGImageElement) }]
    default: {
      const { clientWidth, clientHeight } = element
      if (!(clientWidth >= minSide && clientHeight >= minSide)) return []
      return backgroundPictures(getComputedStyle(element)).map((address) => ({
        seen,
        draw: () => drawnBackground(address, element.baseURI),
      }))
    }
  }
}

export const candidateOfCells = (seen: Seen): Candidate => ({ seen, draw: async () => drawCells(seen.element) })

/** A picture inside of a drawing; drawn with it, it would be missing where it is a file of its own. */
function drawnInSvg(element: SVGImageElement): HTMLCanvasElement | null {
  const { width, height } = element.getBoundingClientRect()
  return canvasOfSource(element, Math.round(width), Math.round(height))
}

/** Only what the page has in memory: an address that leads to another host is left to what the tab shows. */
async function drawnBackground(address: string, base: string): Promise<HTMLCanvasElement | null> {
  if (!URL.canParse(address, base)) return null
  const { protocol, origin, href } = new URL(address, base)
  if (!/^(?:data|blob):$/.test(protocol) && origin !== location.origin) return null
  const image = await loadedImage(href)
  return image && canvasOfSource(image, image.naturalWidth, image.naturalHeight)
}

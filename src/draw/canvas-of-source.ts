/** Smaller than any QR code: version 1 has 21 modules. */
const minSide = 21
/** Larger pictures are drawn smaller: a code that fills less than a tenth of one is seen by nobody. */
const maxSide = 1600

/**
 * Draws a picture of so many pixels.
 * @returns null where these are too few for a QR code, or the browser does not draw it: a picture that is broken
 */
export function canvasOfSource(source: CanvasImageSource, width: number, height: number): HTMLCanvasElement | null {
  if (width < minSide || height < minSide) return null
  const scale = Math.min(1, maxSide / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  try {
    canvas.getContext('2d', { willReadFrequently: true })?.drawImage(source, 0, 0, canvas.width, canvas.height)
    return canvas
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}

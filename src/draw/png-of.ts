/** A canvas as a `data:image/png` URL; null where a picture of another origin was drawn on it, which may not be read. */
export function pngOf(canvas: HTMLCanvasElement): string | null {
  try {
    return canvas.toDataURL('image/png')
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}

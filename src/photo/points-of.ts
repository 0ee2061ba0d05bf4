/** The largest picture that is looked at, in pixels, and its longest side; larger ones are made smaller. */
const maxPixels = 8_000_000
const maxSide = 4096

/** A picture as its points, no more of them than are looked at; null where the browser gives none. */
export function pointsOf(bitmap: ImageBitmap): ImageData | null {
  const { width, height } = bitmap
  const scale = Math.min(1, Math.sqrt(maxPixels / (width * height)), maxSide / Math.max(width, height))
  const wide = Math.max(1, Math.floor(width * scale))
  const high = Math.max(1, Math.floor(height * scale))
  const context = new OffscreenCanvas(wide, high).getContext('2d', { willReadFrequently: true })
  if (!context) return null
  context.imageSmoothingQuality = 'high'
  // A transparent picture is read as it is seen: on white.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, wide, high)
  context.drawImage(bitmap, 0, 0, wide, high)
  return context.getImageData(0, 0, wide, high)
}

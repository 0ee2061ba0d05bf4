/** The largest picture that is looked at, in pixels, and its longest side; larger ones are made smaller. */
const maxPixels = 8_000_000
const maxSide = 4096

/** A picture as its points, no more of them than are looked at; null where the browser cannot open it. */
export async function pointsOf(picture: Blob | ImageBitmap): Promise<ImageData | null> {
  const bitmap = picture instanceof Blob ? await bitmapOf(picture) : picture
  if (!bitmap) return null
  try {
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
  } finally {
    if (picture instanceof Blob) bitmap.close()
  }
}

/** Drawings have to be laid out before they have points. */
async function drawn(blob: Blob): Promise<ImageBitmap> {
  const image = new Image()
  image.src = URL.createObjectURL(blob)
  try {
    await image.decode()
    return await createImageBitmap(image)
  } finally {
    URL.revokeObjectURL(image.src)
  }
}

async function bitmapOf(blob: Blob): Promise<ImageBitmap | null> {
  try {
    return await (blob.type === 'image/svg+xml' ? drawn(blob) : createImageBitmap(blob))
  } catch (error) {
    if (error instanceof DOMException && /^(?:InvalidState|Encoding)Error$/.test(error.name)) return null
    throw error
  }
}

/** The longest side that a drawing is drawn with, in pixels: sharp, and no more than is looked at. */
const side = 1500

/** A drawing as a picture: only a page can lay it out. Null where the browser does not know it. */
export async function drawn(svg: string): Promise<ImageBitmap | null> {
  const image = new Image()
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    await image.decode()
    // Firefox gives a drawing without a size of its own none.
    const [width, height] = [image.naturalWidth || 1, image.naturalHeight || 1]
    const scale = side / Math.max(width, height)
    const [wide, high] = [Math.ceil(width * scale), Math.ceil(height * scale)]
    const canvas = new OffscreenCanvas(wide, high)
    canvas.getContext('2d')?.drawImage(image, 0, 0, wide, high)
    return canvas.transferToImageBitmap()
  } catch (error) {
    if (error instanceof DOMException && /^(?:InvalidState|Encoding)Error$/.test(error.name)) return null
    throw error
  } finally {
    URL.revokeObjectURL(image.src)
  }
}

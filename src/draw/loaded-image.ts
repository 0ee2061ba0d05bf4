/** A picture at an address that leads nowhere (`data:`, `blob:`) or that the page shows already; null where it is broken. */
export async function loadedImage(address: string): Promise<HTMLImageElement | null> {
  const image = new Image()
  image.src = address
  try {
    await image.decode()
    return image
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}

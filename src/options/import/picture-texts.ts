import { readPhoto } from '../photo/read-photo'

/** What the QR codes of some pictures say. */
export interface PictureTexts {
  readonly texts: readonly string[]
  /** Names of files that are no picture the browser can show. */
  readonly unreadable: readonly string[]
  /** Names of pictures in which no code was found. */
  readonly without: readonly string[]
}

/** Drawings have to be laid out before they have pixels. */
async function drawn(file: Blob): Promise<ImageBitmap> {
  const image = new Image()
  image.src = URL.createObjectURL(file)
  try {
    await image.decode()
    return await createImageBitmap(image)
  } finally {
    URL.revokeObjectURL(image.src)
  }
}

async function bitmapOf(file: Blob): Promise<ImageBitmap | null> {
  try {
    return await (file.type === 'image/svg+xml' ? drawn(file) : createImageBitmap(file))
  } catch (error) {
    if (error instanceof DOMException && /^(?:InvalidState|Encoding)Error$/.test(error.name)) return null
    throw error
  }
}

/** Reads pictures one after another. */
export async function pictureTexts(files: readonly File[]): Promise<PictureTexts> {
  const texts = new Set<string>()
  const unreadable: string[] = []
  const without: string[] = []
  for (const file of files) {
    const bitmap = await bitmapOf(file)
    if (!bitmap) {
      unreadable.push(file.name)
      continue
    }
    const found = await readPhoto(bitmap).finally(() => bitmap.close())
    if (found.length === 0) without.push(file.name)
    for (const text of found) texts.add(text)
  }
  return { texts: [...texts], unreadable, without }
}

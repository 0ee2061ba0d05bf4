import { photoReader } from './photo-reader'

/**
 * Every QR text in a picture of any kind, also in a photograph; an empty list where there is none, or none in time.
 * Null where the browser cannot open the picture. For many pictures, as of a camera, keep a `photoReader`.
 */
export async function readPhoto(picture: Blob | ImageBitmap): Promise<readonly string[] | null> {
  const reader = photoReader()
  try {
    return await reader.read(picture)
  } finally {
    reader.close()
  }
}

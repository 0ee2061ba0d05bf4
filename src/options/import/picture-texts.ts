import { photoReader } from '../photo/photo-reader'

/** What the QR codes of some pictures say. */
export interface PictureTexts {
  readonly texts: readonly string[]
  /** Names of files that are no picture the browser can show. */
  readonly unreadable: readonly string[]
  /** Names of pictures in which no code was found. */
  readonly without: readonly string[]
}

/** Reads pictures one after another. */
export async function pictureTexts(files: readonly File[]): Promise<PictureTexts> {
  const texts = new Set<string>()
  const unreadable: string[] = []
  const without: string[] = []
  const reader = photoReader()
  try {
    for (const file of files) {
      const found = await reader.read(file)
      if (!found) unreadable.push(file.name)
      else if (found.length === 0) without.push(file.name)
      for (const text of found ?? []) texts.add(text)
    }
  } finally {
    reader.close()
  }
  return { texts: [...texts], unreadable, without }
}

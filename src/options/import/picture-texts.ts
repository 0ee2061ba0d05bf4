import { t } from '../../i18n/t'
import type { Progressing } from '../../ui/long-work'
import { type PhotoTexts, photoReader } from '../photo/photo-reader'

/** Bytes; no photograph has more, and no screenshot a tenth of it. */
const largest = 20_000_000
const tooLarge: PhotoTexts = { ok: false, reason: 'picture-too-large' }

/** What the QR codes of some pictures say. */
export interface PictureTexts {
  readonly texts: readonly string[]
  /** Names of files that are no picture the browser can show. */
  readonly unreadable: readonly string[]
  /** Names of pictures that have more bytes or pixels than are looked at. */
  readonly tooLarge: readonly string[]
  /** Names of pictures in which no code was found. */
  readonly without: readonly string[]
}

/** Reads pictures one after another. @returns null where it was stopped: nothing of them is taken */
export async function pictureTexts(
  files: readonly File[],
  { signal, say }: Pick<Progressing, 'signal' | 'say'>,
): Promise<PictureTexts | null> {
  const texts = new Set<string>()
  const refused = { 'picture-unreadable': [] as string[], 'picture-too-large': [] as string[] }
  const without: string[] = []
  const reader = photoReader()
  signal.addEventListener('abort', reader.close)
  try {
    for (const [at, file] of files.entries()) {
      if (files.length > 1) say(t('work_pictures'), at, files.length)
      const found = file.size > largest ? tooLarge : await reader.read(file)
      if (signal.aborted) return null
      if (!found.ok) refused[found.reason].push(file.name)
      else if (found.texts.length === 0) without.push(file.name)
      for (const text of found.ok ? found.texts : []) texts.add(text)
    }
  } finally {
    signal.removeEventListener('abort', reader.close)
    reader.close()
  }
  return {
    texts: [...texts],
    unreadable: refused['picture-unreadable'],
    tooLarge: refused['picture-too-large'],
    without,
  }
}

import { fromBase64 } from '../core/bytes'
import { decodable } from '../core/picture/decodable'
import type { PictureKind } from '../core/qr/preparations'
import { maxPixels, readQrCodes } from '../core/qr/read'
import type { Area, Outcome } from '../messages'

const maxLength = 28_000_000 // 20 MB in base64
/** Milliseconds for one part that a person would wait for. */
const patience = 5000
/** All of a picture. */
export const whole: Area = { left: 0, top: 0, width: 1, height: 1 }

interface Reading {
  /** The parts to read, one after the other; the whole picture unless told. */
  readonly areas?: readonly Area[]
  /** What `whole` is, a crop unless told; any other part is one. */
  readonly kind?: PictureKind
  /** Unix time in milliseconds after which no further part is begun. */
  readonly until?: number
}

/**
 * Every QR text in a picture, each once.
 * @param url a `data:image/…;base64,` URL; decoded by hand, since nothing here may fetch
 */
export async function readPicture(
  url: string,
  { areas = [whole], kind = 'crop', until = Number.POSITIVE_INFINITY }: Reading = {},
): Promise<Outcome<{ texts: readonly string[] }>> {
  if (url.length > maxLength) return { ok: false, reason: 'picture-too-large' }
  const bytes = bytesOf(url)
  if (!bytes) return { ok: false, reason: 'picture-unreadable' }
  const judged = decodable(bytes)
  if (!judged.ok) return judged
  const bitmap = await bitmapOf(new Blob([bytes], { type: judged.type }))
  if (!bitmap) return { ok: false, reason: 'picture-unreadable' }
  const texts = new Set<string>()
  try {
    for (const area of areas) {
      if (Date.now() >= until) break
      const pixels = pixelsOf(bitmap, area)
      if (!pixels) return { ok: false, reason: 'picture-unreadable' }
      const limit = { now: () => performance.now(), milliseconds: Math.min(patience, until - Date.now()) }
      const options = { kind: area === whole ? kind : 'crop', limit } as const
      for (const text of await readQrCodes(pixels, options)) texts.add(text)
    }
    return { ok: true, texts: [...texts] }
  } finally {
    bitmap.close()
  }
}

function pixelsOf(bitmap: ImageBitmap, area: Area): ImageData | null {
  const [left, top] = [Math.floor(area.left * bitmap.width), Math.floor(area.top * bitmap.height)]
  const across = Math.min(bitmap.width - left, Math.ceil(area.width * bitmap.width))
  const down = Math.min(bitmap.height - top, Math.ceil(area.height * bitmap.height))
  if (across <= 0 || down <= 0) return null
  const scale = Math.min(1, Math.sqrt(maxPixels / (across * down)))
  const width = Math.max(1, Math.floor(across * scale))
  const height = Math.max(1, Math.floor(down * scale))
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) return null
  // A transparent picture is read as it is seen: on white.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(bitmap, left, top, across, down, 0, 0, width, height)
  return context.getImageData(0, 0, width, height)
}

function bytesOf(url: string): Uint8Array<ArrayBuffer> | null {
  const [, base64] = /^data:image\/[\w.+-]+;base64,([\w+/]+={0,2})$/.exec(url) ?? []
  if (base64 === undefined) return null
  try {
    return fromBase64(base64)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidCharacterError') return null
    throw error
  }
}

async function bitmapOf(blob: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(blob)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidStateError') return null
    throw error
  }
}

import type { PictureKind } from '../core/qr/preparations'
import { maxPixels, readQrCodes } from '../core/qr/read'
import type { Outcome } from '../messages'

const maxLength = 28_000_000 // 20 MB in base64
/** Milliseconds that a person would wait for. */
const patience = 5000

/**
 * Every QR text in a picture.
 * @param url a `data:image/…;base64,` URL; decoded by hand, since nothing here may fetch
 * @param kind `viewport` where the code is somewhere on a page
 */
export async function readPicture(
  url: string,
  kind: PictureKind = 'crop',
): Promise<Outcome<{ texts: readonly string[] }>> {
  if (url.length > maxLength) return { ok: false, reason: 'picture-too-large' }
  const blob = decode(url)
  const bitmap = blob && (await bitmapOf(blob))
  if (!bitmap) return { ok: false, reason: 'picture-unreadable' }
  try {
    const scale = Math.min(1, Math.sqrt(maxPixels / (bitmap.width * bitmap.height)))
    const width = Math.max(1, Math.floor(bitmap.width * scale))
    const height = Math.max(1, Math.floor(bitmap.height * scale))
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
    if (!context) return { ok: false, reason: 'picture-unreadable' }
    // A transparent picture is read as it is seen: on white.
    context.fillStyle = '#fff'
    context.fillRect(0, 0, width, height)
    context.drawImage(bitmap, 0, 0, width, height)
    const limit = { now: () => performance.now(), milliseconds: patience }
    return { ok: true, texts: await readQrCodes(context.getImageData(0, 0, width, height), { kind, limit }) }
  } finally {
    bitmap.close()
  }
}

function decode(url: string): Blob | null {
  const match = /^data:(image\/[\w.+-]+);base64,([\w+/]+={0,2})$/.exec(url)
  if (!match?.[1] || !match[2]) return null
  try {
    return new Blob([Uint8Array.from(atob(match[2]), (letter) => letter.charCodeAt(0))], { type: match[1] })
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

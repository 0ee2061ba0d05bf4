import { fromBase64 } from '../core/bytes'
import { decodable } from '../core/picture/decodable'
import { plainDrawing } from '../core/picture/plain-drawing'
import { pointsOf } from './points-of'
import type { PhotoAnswer } from './protocol'
import { textsOf } from './texts-of'

const unreadable = { ok: false, reason: 'picture-unreadable' } as const
const isText = (bytes: Uint8Array) => /^\s*<[?!a-z]/i.test(new TextDecoder().decode(bytes.subarray(0, 1000)))

/** The texts in a picture that has its points; it is closed after that. */
export async function readBitmap(bitmap: ImageBitmap): Promise<PhotoAnswer> {
  const points = pointsOf(bitmap)
  bitmap.close()
  return points ? { ok: true, texts: await textsOf(points) } : unreadable
}

async function decoded(blob: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(blob)
  } catch (error) {
    if (error instanceof DOMException && /^(?:InvalidState|Encoding)Error$/.test(error.name)) return null
    throw error
  }
}

/** The texts in a picture file. What its header says of its size is judged before anything decodes it. */
export async function readFile(bytes: Uint8Array<ArrayBuffer>): Promise<PhotoAnswer> {
  if (isText(bytes)) return readDrawing(new TextDecoder().decode(bytes))
  const judged = decodable(bytes)
  if (!judged.ok) return judged
  const bitmap = await decoded(new Blob([bytes], { type: judged.type }))
  return bitmap ? readBitmap(bitmap) : unreadable
}

/** A drawing may be nothing but a frame for pictures. */
async function readDrawing(text: string): Promise<PhotoAnswer> {
  const plain = plainDrawing(text)
  if (!plain) return unreadable
  const texts: string[] = []
  for (const url of plain.pictures) {
    const bytes = bytesOf(url)
    const read = bytes && !isText(bytes) ? await readFile(bytes) : unreadable
    if (read.ok && 'texts' in read) texts.push(...read.texts)
  }
  return texts.length > 0 ? { ok: true, texts } : { ok: true, drawing: plain.svg }
}

function bytesOf(url: string): Uint8Array<ArrayBuffer> | null {
  const [, base64 = ''] = /^data:image\/[\w.+-]+;base64,([\w+/\s]+={0,2})\s*$/.exec(url) ?? []
  try {
    return base64 === '' ? null : fromBase64(base64)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidCharacterError') return null
    throw error
  }
}

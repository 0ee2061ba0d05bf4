import jsQR from 'jsqr'
import { bytesToText } from './bytes-to-text'
import type { QrImage } from './image'

/** What another library finds: one text at most, and it cannot pause. */
export function secondOpinion({ width, height, data }: QrImage): readonly string[] {
  const found = jsQR(data, width, height)
  if (!found) return []
  // Its own text is empty for bytes that are no UTF-8.
  let declared: number | undefined
  const parts = found.chunks.map((chunk) => {
    if ('assignmentNumber' in chunk) declared = chunk.assignmentNumber
    if ('bytes' in chunk && chunk.type === 'byte') return bytesToText(Uint8Array.from(chunk.bytes), declared)
    return 'text' in chunk ? chunk.text : ''
  })
  const text = parts.join('')
  return text === '' ? [] : [text]
}

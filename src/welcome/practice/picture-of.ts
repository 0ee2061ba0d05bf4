import type { QrCells } from '../../ui/QrPicture'

/** Pixels of a cell. */
const scale = 6

/** The QR code on show as a picture, to be read like that of any page. */
export function pictureOf({ path, size }: QrCells): string {
  const canvas = document.createElement('canvas')
  canvas.width = size * scale
  canvas.height = size * scale
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('the page has no pen to draw with')
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.scale(scale, scale)
  pen.fillStyle = '#000'
  pen.fill(new Path2D(path))
  return canvas.toDataURL('image/png')
}

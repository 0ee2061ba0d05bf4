import { PNG } from 'pngjs'
import encodeQR from 'qr'

const look = { ecc: 'medium', border: 2 } as const

/** A QR code as the address of an image of its own pixels, four to a module. */
export function qrImage(text: string): string {
  const rows = encodeQR(text, 'raw', { ...look, scale: 4 })
  const png = new PNG({ width: rows.length, height: rows.length })
  rows.flat().forEach((dark, i) => {
    png.data.fill(dark ? 0 : 255, i * 4, i * 4 + 3)
    png.data.fill(255, i * 4 + 3, i * 4 + 4)
  })
  return `data:image/png;base64,${PNG.sync.write(png).toString('base64')}`
}

/** A QR code as rows of 0 and 1 parted by commas, for a page that draws it itself. */
export function qrRows(text: string): string {
  const rows = encodeQR(text, 'raw', look)
  return rows.map((row) => row.map((dark) => (dark ? '1' : '0')).join('')).join(',')
}

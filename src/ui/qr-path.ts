import encodeQR from 'qr'
import type { QrCells } from './QrPicture'

/** Letters up to which a code is drawn with more redundancy; a longer one would have cells too small for a phone. */
const mostRedundant = 500

/** The dark cells of a text's QR code as one SVG path on a grid of unit cells, inside its white margin. */
export function qrPath(text: string): QrCells {
  // ISO/IEC 18004 asks for a margin of four cells.
  const rows = encodeQR(text, 'raw', { ecc: text.length > mostRedundant ? 'low' : 'medium', border: 4 })
  const cells = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { path: cells.join(''), size: rows.length }
}

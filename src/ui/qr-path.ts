import encodeQR from 'qr'
import type { QrCells } from './QrPicture'

/** Letters up to which a code is drawn with more redundancy; a longer one would have cells too small for a phone. */
const mostRedundant = 500

/** The dark cells of a text's QR code as one SVG path on a grid of unit cells, inside its white margin. */
export function qrPath(text: string): QrCells {
  // ISO/IEC 18004 asks for a margin of four cells.
  const rows = encodeQR(text, 'raw', { ecc: text.length > mostRedundant ? 'low' : 'medium', border: 4 })
  return { path: rows.map(runsOf).join(''), size: rows.length }
}

/** A row's dark cells, those side by side in one stroke: fewer letters, and no seams in print. */
function runsOf(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const start = x
    while (row[x + 1]) x++
    const length = x - start + 1
    path += `M${start} ${y}h${length}v1h-${length}z`
  }
  return path
}

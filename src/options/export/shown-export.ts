import { signal } from '@preact/signals'
import type { Exported, SheetRow, SkippedRow } from '../../messages'
import type { QrCells } from '../../ui/QrPicture'

/** Draws a QR code, which takes a few milliseconds: each is drawn when it is looked at, never all at once. */
type Draw = (text: string) => QrCells

export type ShownExport =
  | { readonly series: readonly string[]; readonly left: readonly SkippedRow[]; readonly draw: Draw }
  | {
      readonly sheet: readonly SheetRow[]
      readonly createdAt: number
      readonly unreadable: number
      readonly draw: Draw
    }

/** The keys that this page shows in place of its tabs; nothing of them is kept once they are put away. */
export const shownExport = signal<ShownExport | null>(null)

export function putAwayExport(): void {
  shownExport.value = null
}

/** Shows what is not for a file. */
export async function showExport({ content, left, createdAt, unreadable }: Exported): Promise<void> {
  if ('text' in content) return
  const { qrPath: draw } = await import('../../ui/qr-path')
  shownExport.value =
    'links' in content ? { series: content.links, left, draw } : { sheet: content.rows, createdAt, unreadable, draw }
}

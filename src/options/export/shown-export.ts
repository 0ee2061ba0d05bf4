import { signal } from '@preact/signals'
import type { Exported, SheetRow, SkippedRow } from '../../messages'
import type { QrCells } from '../../ui/QrPicture'

export interface SheetLogin extends SheetRow {
  readonly cells: QrCells
}

export type ShownExport =
  | { readonly series: readonly QrCells[]; readonly left: readonly SkippedRow[] }
  | { readonly sheet: readonly SheetLogin[]; readonly createdAt: number; readonly unreadable: number }

/** The keys that this page shows in place of its tabs; nothing of them is kept once they are put away. */
export const shownExport = signal<ShownExport | null>(null)

export function putAwayExport(): void {
  shownExport.value = null
}

/** Shows what is not for a file. */
export async function showExport({ content, left, createdAt, unreadable }: Exported): Promise<void> {
  if ('text' in content) return
  const { qrPath } = await import('../../ui/qr-path')
  shownExport.value =
    'links' in content
      ? { series: content.links.map(qrPath), left }
      : { sheet: content.rows.map((row) => ({ ...row, cells: qrPath(row.link) })), createdAt, unreadable }
}

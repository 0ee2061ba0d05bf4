import { copyCode } from '../copy-code'
import { rowOf } from './code-rows'
import { codeToCopy } from './row-clock'

/** Copies a login's code as it is now. */
export function copyRow(id: string): void {
  const row = rowOf(id).peek()
  if (row) void copyCode(id, codeToCopy(row, Date.now()))
}

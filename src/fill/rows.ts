import { attributeOf } from './said'

/** Digits that codes have: as many boxes. */
const boxes = { fewest: 4, most: 8 }

/**
 * Puts boxes that take a digit each into rows; every other field is a row of its own.
 * @param fields in document order
 */
export function rowsOf(fields: readonly HTMLInputElement[]): readonly (readonly HTMLInputElement[])[] {
  const rows: HTMLInputElement[][] = []
  for (const field of fields) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (row && last && goesOn(row, last, field)) row.push(field)
    else rows.push([field])
  }
  return rows.flatMap((row) => (isRow(row) ? [row] : row.map((field) => [field])))
}

const isRow = ({ length }: readonly HTMLInputElement[]) => length >= boxes.fewest && length <= boxes.most

/** The first box has room for all digits at times, for pasting. */
function goesOn(row: readonly HTMLInputElement[], last: HTMLInputElement, field: HTMLInputElement): boolean {
  if (last.form !== field.form || last.type !== field.type || last.getRootNode() !== field.getRootNode()) return false
  if (field.maxLength === 1) return row.length === 1 ? last.maxLength === 1 || isFirstOf(last, field) : true
  return field.maxLength < 0 && last.maxLength < 0 && isFirstOf(last, field)
}

const numbered = ['name', 'id', 'aria-label', 'data-testid', 'data-index', 'data-id']

/** True where the page counts on from one field to the next. */
function isFirstOf(last: Element, field: Element): boolean {
  return numbered.some((name) => {
    const a = counted(attributeOf(last, name))
    const b = counted(attributeOf(field, name))
    return a !== null && b !== null && a.stem === b.stem && b.number === a.number + 1
  })
}

/** `otp-3` as a stem and a number; of `digit 2 of 6` and `2-6` the first number counts. */
function counted(text: string): { readonly stem: string; readonly number: number } | null {
  const found = /^(\D*)(\d{1,2})(\D.*)?$/.exec(text) ?? /^(.*?)(\d{1,2})(\D*)$/.exec(text)
  return found ? { stem: `${found[1]}#${found[3] ?? ''}`, number: Number(found[2]) } : null
}

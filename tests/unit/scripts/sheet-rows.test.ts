import { expect, test } from 'vitest'
import { sheet, sheetRows, shownWidth } from '../../../scripts/shots/sheet-rows'

const shots = Array.from({ length: 60 }, (_, at) => ({
  at,
  width: at < 40 ? 380 : 1100,
  height: 600 + 90 * (at % 20),
}))
const sheets = sheetRows(shots)

test('every picture is on a sheet, once and in its place', () => {
  expect(sheets.flat(2).map(({ at }) => at)).toEqual(shots.map(({ at }) => at))
})

test('no row is wider than its sheet, and none leaves room for the next picture', () => {
  const wide = (row: readonly { width: number }[]) =>
    row.reduce((sum, shot) => sum + shownWidth(shot), 0) + (row.length - 1) * sheet.gap
  const rows = sheets.flat()
  const room = sheet.width - 2 * sheet.edge
  for (const [at, row] of rows.entries()) {
    expect(wide(row)).toBeLessThanOrEqual(room)
    const next = rows[at + 1]?.[0]
    if (next) expect(wide([...row, next])).toBeGreaterThan(room)
  }
})

test('no sheet is higher than it may be', () => {
  const high = ({ width, height }: { width: number; height: number }) => (height * shownWidth({ width })) / width
  for (const rows of sheets) {
    const rowsHigh = rows.map((row) => Math.max(...row.map(high)) + sheet.caption + sheet.gap)
    expect(rowsHigh.reduce((sum, one) => sum + one, 2 * sheet.edge + sheet.title)).toBeLessThanOrEqual(sheet.height)
  }
  expect(sheets.length).toBeGreaterThan(2)
})

test('what is higher than a whole sheet has one for itself', () => {
  const high = { width: 380, height: 9_000 }
  const low = { width: 1100, height: 700 }
  expect(sheetRows([high, low, low, low])).toEqual([[[high, low, low]], [[low]]])
  expect(sheetRows([])).toEqual([])
})

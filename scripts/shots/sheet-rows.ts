/** What stands on sheets together. */
export const surfaces = ['popup', 'options', 'pages', 'chip'] as const
export type Surface = (typeof surfaces)[number]

export interface Shot {
  readonly name: string
  readonly surface: Surface
  /** PNG. */
  readonly picture: Uint8Array
  /** Of the picture, in pixels. */
  readonly width: number
  readonly height: number
}

/** Everything of a sheet, in its own pixels. */
export const sheet = { width: 1880, height: 2400, edge: 24, gap: 20, title: 60, caption: 28 } as const

/** What is wider is a page, and is drawn smaller than a popup. */
const wide = 700

export const shownWidth = ({ width }: Pick<Shot, 'width'>): number => Math.round(width * (width < wide ? 0.75 : 0.54))
const shownHeight = (shot: Pick<Shot, 'width' | 'height'>) =>
  sheet.caption + Math.round((shot.height * shownWidth(shot)) / shot.width)

type Size = Pick<Shot, 'width' | 'height'>
const roomIn = (row: readonly Size[]) => row.reduce((sum, shot) => sum + shownWidth(shot) + sheet.gap, 0) - sheet.gap
const heightOf = (row: readonly Size[]) => Math.max(...row.map(shownHeight)) + sheet.gap

/** Puts pictures side by side, in their order, and rows on sheets: none is cut, and a row is as high as its tallest. */
export function sheetRows<T extends Size>(shots: readonly T[]): readonly (readonly (readonly T[])[])[] {
  const rows: T[][] = []
  for (const shot of shots) {
    const row = rows.at(-1)
    if (row && roomIn([...row, shot]) <= sheet.width - 2 * sheet.edge) row.push(shot)
    else rows.push([shot])
  }
  const room = sheet.height - 2 * sheet.edge - sheet.title
  const sheets: T[][][] = []
  let left = 0
  for (const row of rows) {
    const height = heightOf(row)
    if (height > left) {
      sheets.push([])
      left = room
    }
    sheets.at(-1)?.push(row)
    left -= height
  }
  return sheets
}

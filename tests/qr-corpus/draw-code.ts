import encodeQR from 'qr'
import { blend, type Colour, fillBox, type Raster, raster } from './raster'

export interface Drawing {
  readonly text: string
  readonly level: 'low' | 'medium' | 'quartile' | 'high'
  readonly dark: Colour
  readonly light: Colour
  /** The other end of a gradient across the dark modules. */
  readonly darkEnd?: Colour
  /** Modules of empty space round the code. */
  readonly quiet: number
  /** Pixels a module. */
  readonly scale: number
  /** Diameter of round dots in modules; without it modules are square. */
  readonly dots?: number
  /** Also the corners of the three finder patterns are round. */
  readonly roundEyes?: boolean
  /** Side of a logo in the middle, as a share of the code's. */
  readonly logo?: number
}

const mix = (from: Colour, to: Colour, share: number): Colour => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
]

/** Whether a module belongs to one of the three finder patterns. */
const inEye = (x: number, y: number, size: number) => (y < 7 && (x < 7 || x >= size - 7)) || (y >= size - 7 && x < 7)

/** A rounded square's share of a point, by its distance from the edge. */
function roundedShare(x: number, y: number, centre: readonly [number, number], side: number, radius: number): number {
  const dx = Math.max(0, Math.abs(x + 0.5 - centre[0]) - side / 2 + radius)
  const dy = Math.max(0, Math.abs(y + 0.5 - centre[1]) - side / 2 + radius)
  return Math.min(1, Math.max(0, radius - Math.hypot(dx, dy) + 0.5))
}

function fillRounded(
  on: Raster,
  centre: readonly [number, number],
  side: number,
  radius: number,
  colourAt: (x: number, y: number) => Colour,
) {
  const reach = side / 2 + 1
  for (let y = Math.floor(centre[1] - reach); y <= centre[1] + reach; y++) {
    for (let x = Math.floor(centre[0] - reach); x <= centre[0] + reach; x++) {
      if (x < 0 || y < 0 || x >= on.width || y >= on.height) continue
      const share = roundedShare(x, y, centre, side, radius)
      if (share > 0) blend(on, x, y, colourAt(x, y), share)
    }
  }
}

/** The encoder insists on a border of one. */
const modulesOf = ({ text, level }: Drawing) =>
  encodeQR(text, 'raw', { ecc: level, border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1))

/** A code as a site would make it, before the browser scales it. */
export function drawCode(drawing: Drawing): Raster {
  const { scale, quiet, dark, light, darkEnd } = drawing
  const modules = modulesOf(drawing)
  const size = modules.length
  const side = (size + 2 * quiet) * scale
  const on = raster(side, side, light)
  const colourAt = (x: number, y: number) => (darkEnd ? mix(dark, darkEnd, (x + y) / (2 * side)) : dark)
  const lightAt = () => light
  modules.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (!isDark || (drawing.roundEyes && inEye(x, y, size))) return
      const [left, top] = [(x + quiet) * scale, (y + quiet) * scale]
      const dot = inEye(x, y, size) ? undefined : drawing.dots
      if (dot === undefined) fillBox(on, left, top, scale, scale, colourAt(left, top))
      else fillRounded(on, [left + scale / 2, top + scale / 2], dot * scale, (dot * scale) / 2, colourAt)
    })
  })
  if (drawing.roundEyes) {
    for (const [x, y] of [
      [3.5, 3.5],
      [size - 3.5, 3.5],
      [3.5, size - 3.5],
    ] as const) {
      const centre = [(x + quiet) * scale, (y + quiet) * scale] as const
      fillRounded(on, centre, 7 * scale, 2 * scale, colourAt)
      fillRounded(on, centre, 5 * scale, 1.3 * scale, lightAt)
      fillRounded(on, centre, 3 * scale, 1 * scale, colourAt)
    }
  }
  if (drawing.logo) {
    const logo = drawing.logo * size * scale
    const middle = [side / 2, side / 2] as const
    fillRounded(on, middle, logo, logo * 0.2, lightAt)
    fillRounded(on, middle, logo * 0.8, logo * 0.3, () => [230, 120, 20])
    fillRounded(on, middle, logo * 0.35, logo * 0.1, () => [250, 240, 220])
  }
  return on
}

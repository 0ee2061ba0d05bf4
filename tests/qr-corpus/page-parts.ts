import type { Numbers } from './numbers'
import { type Colour, fillBox, type Raster } from './raster'

/** How a page is painted: places are CSS pixels. */
export interface Brush {
  box(left: number, top: number, wide: number, high: number, colour: Colour): void
  readonly numbers: Numbers
  readonly ink: Colour
  readonly paper: Colour
}

export function brushOn(on: Raster, ratio: number, numbers: Numbers, ink: Colour, paper: Colour): Brush {
  return {
    box: (left, top, wide, high, colour) => fillBox(on, left * ratio, top * ratio, wide * ratio, high * ratio, colour),
    numbers,
    ink,
    paper,
  }
}

/** Strokes of letters in a cell of 1 × 1: left, top, width, height. */
const letters: readonly (readonly (readonly [number, number, number, number])[])[] = [
  [[0.1, 0, 0.18, 1]],
  [
    [0.1, 0, 0.18, 1],
    [0.1, 0.35, 0.7, 0.12],
    [0.7, 0.35, 0.18, 0.65],
  ],
  [
    [0.1, 0.35, 0.18, 0.65],
    [0.7, 0.35, 0.18, 0.65],
    [0.1, 0.35, 0.7, 0.12],
    [0.1, 0.88, 0.7, 0.12],
  ],
  [
    [0.1, 0.35, 0.18, 0.65],
    [0.1, 0.35, 0.7, 0.12],
    [0.1, 0.6, 0.7, 0.12],
    [0.1, 0.88, 0.7, 0.12],
    [0.7, 0.35, 0.18, 0.3],
  ],
  [
    [0.1, 0.35, 0.18, 0.65],
    [0.4, 0.35, 0.18, 0.65],
    [0.75, 0.35, 0.18, 0.65],
    [0.1, 0.35, 0.8, 0.12],
  ],
  [
    [0.35, 0.05, 0.18, 0.95],
    [0.05, 0.33, 0.8, 0.12],
  ],
  [
    [0.1, 0, 0.18, 1],
    [0.1, 0, 0.75, 0.13],
    [0.1, 0.45, 0.6, 0.13],
  ],
  [
    [0.1, 0, 0.18, 1],
    [0.7, 0, 0.18, 1],
    [0.1, 0.42, 0.75, 0.13],
  ],
]

/** A line of what looks like words. */
export function line(brush: Brush, left: number, top: number, wide: number, high: number, colour = brush.ink): void {
  const { numbers } = brush
  for (let x = left; x < left + wide; ) {
    for (let rest = numbers.whole(2, 9); rest > 0 && x < left + wide; rest--) {
      for (const [dx, dy, w, h] of numbers.one(letters)) {
        brush.box(x + dx * high * 0.5, top + dy * high * 0.7, w * high * 0.5, h * high * 0.7, colour)
      }
      x += high * 0.56
    }
    x += high * 0.35
  }
}

export function paragraph(brush: Brush, left: number, top: number, wide: number, lines: number, high = 14): number {
  for (let at = 0; at < lines; at++) {
    const share = at === lines - 1 ? brush.numbers.between(0.3, 0.8) : brush.numbers.between(0.9, 1)
    line(brush, left, top + at * high * 1.5, wide * share, high)
  }
  return top + lines * high * 1.5
}

/** A box with a frame, as of a field or a card. */
export function frame(brush: Brush, left: number, top: number, wide: number, high: number, colour: Colour): void {
  brush.box(left, top, wide, high, colour)
  brush.box(left + 1, top + 1, wide - 2, high - 2, brush.paper)
}

export function button(brush: Brush, left: number, top: number, wide: number, colour: Colour): void {
  brush.box(left, top, wide, 30, colour)
  line(brush, left + 14, top + 9, wide - 34, 13, [255, 255, 255])
}

/** A picture of things: patches of colour, one over the other. */
export function photo(brush: Brush, left: number, top: number, wide: number, high: number): void {
  const { numbers } = brush
  const any = (): Colour => [numbers.whole(0, 255), numbers.whole(0, 255), numbers.whole(0, 255)]
  brush.box(left, top, wide, high, any())
  for (let at = 0; at < 40; at++) {
    const [x, y] = [numbers.between(0, 0.9) * wide, numbers.between(0, 0.9) * high]
    const [w, h] = [numbers.between(0.02, 0.4) * wide, numbers.between(0.02, 0.4) * high]
    brush.box(left + x, top + y, Math.min(w, wide - x), Math.min(h, high - y), any())
  }
}

/** Rows of figures between rules, with a tick box each. */
export function table(brush: Brush, left: number, top: number, columns: number, rows: number): void {
  const { box, ink, numbers } = brush
  const rule: Colour = [150, 155, 160]
  for (let row = 0; row <= rows; row++) box(left, top + row * 26, columns * 74, 1, rule)
  for (let column = 0; column <= columns; column++) box(left + column * 74, top, 1, rows * 26, rule)
  for (let row = 0; row < rows; row++) {
    frame(brush, left + 8, top + row * 26 + 6, 14, 14, ink)
    if (numbers.next() < 0.5) box(left + 12, top + row * 26 + 10, 6, 6, ink)
    for (let column = 1; column < columns; column++) {
      line(brush, left + column * 74 + 6, top + row * 26 + 8, numbers.between(20, 58), 11)
    }
  }
}

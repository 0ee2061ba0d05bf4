import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { difference } from '../../e2e/visual/small-picture'

const side = 20

/** A grey picture; `at` says how light each cell is. */
function picture(at: (x: number, y: number) => number): PNG {
  const png = new PNG({ width: side, height: side })
  for (let cell = 0; cell < side * side; cell++)
    png.data.fill(at(cell % side, Math.floor(cell / side)), 4 * cell, 4 * cell + 3)
  return png
}
const ground = picture(() => 255)
const letter = (light: number) => picture((x, y) => ((x + y) % 2 ? light : 255))

test('a ground that is a shade darker is another one', () => {
  expect(
    difference(
      ground,
      picture(() => 245),
    ),
  ).toBeGreaterThan(0.9)
  expect(
    difference(
      ground,
      picture(() => 250),
    ),
  ).toBe(0)
})

test('so is a line that is lighter, though a cell has little of it', () => {
  const line = (light: number) => picture((_, y) => (y === 10 ? light : 255))
  // Its ends have nothing beside them to be like.
  expect(difference(line(210), line(242))).toBe((side - 4) / side ** 2)
})

test('what a letter is smoothed like is no matter, what it is like is', () => {
  expect(difference(letter(100), letter(130))).toBe(0)
  expect(difference(letter(100), letter(140))).toBe(0.5)
})

test('pictures of two sizes have nothing in common', () => {
  expect(difference(ground, new PNG({ width: side, height: side - 1 }))).toBe(1)
})

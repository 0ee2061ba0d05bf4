import { describe, expect, test } from 'vitest'
import { type Area, placeOf, type Surroundings } from '../../../src/content/chip-place'

const area = (left: number, top: number, width: number, height: number): Area => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const overlaps = (a: Area, b: Area) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const field = area(480, 260, 320, 44)
const form = area(450, 90, 380, 420)
const button = area(480, 400, 320, 44)
const wide = {
  width: 340,
  height: 160,
  view: area(16, 16, 1248, 868),
  anchors: [field, form],
  others: [field, button],
  rtl: false,
}
const boxOf = (given: Surroundings) => {
  const [left, top] = placeOf(given)
  return area(left, top, given.width, given.height)
}

/** A phone's viewport: nothing fits beside the field. */
const narrow = {
  ...wide,
  width: 288,
  view: area(16, 16, 288, 536),
  anchors: [area(40, 260, 240, 44), area(16, 90, 288, 420)],
}

describe('the chip’s place', () => {
  test('is at the end side of the form, level with the field', () => {
    expect(placeOf(wide)).toEqual([842, 260])
    expect(placeOf({ ...wide, rtl: true })).toEqual([98, 260])
  })

  test('is near the field in a form that reaches far beyond it', () => {
    expect(placeOf({ ...wide, anchors: [field, area(0, 90, 1280, 420)] })).toEqual([860, 260])
  })

  test('is below the field where nothing fits beside it, and above it where a button is below', () => {
    expect(placeOf({ ...narrow, others: [] })).toEqual([16, 316])
    expect(placeOf({ ...narrow, others: [area(40, 400, 240, 44)] })).toEqual([16, 88])
  })

  test('is a corner, at the end side, where there is nothing to stand beside', () => {
    expect(placeOf({ ...wide, anchors: [], others: [] })).toEqual([924, 16])
    expect(placeOf({ ...wide, anchors: [], others: [], rtl: true })).toEqual([16, 16])
    expect(placeOf({ ...wide, anchors: [], others: [area(1000, 0, 200, 60)] })).toEqual([924, 724])
  })

  test('covers a button before it covers the field', () => {
    const crowded = [area(16, 16, 288, 230), area(16, 310, 288, 250)]
    expect(overlaps(boxOf({ ...narrow, others: crowded }), narrow.anchors[0] as Area)).toBe(false)
  })

  test('is in view wherever the field has been scrolled to', () => {
    for (let top = -2_000; top < 3_000; top += 37) {
      for (const rtl of [false, true]) {
        const moved = { ...narrow, rtl, anchors: [area(40, top, 240, 44)] }
        const box = boxOf(moved)
        const { view } = moved
        expect([
          box.left >= view.left,
          box.right <= view.right,
          box.top >= view.top,
          box.bottom <= view.bottom,
        ]).toEqual([true, true, true, true])
        expect(overlaps(box, moved.anchors[0] as Area)).toBe(false)
      }
    }
  })

  test('shows the upper left of a chip that is larger than the view', () => {
    expect(placeOf({ ...narrow, width: 400, height: 900 })).toEqual([16, 16])
  })
})

import { expect, test } from 'vitest'
import { frameBetween, frameByKey, smallest } from '../../../src/scan/mark-frame'

const room = { width: 800, height: 600 }
const frame = { left: 100, top: 100, width: 200, height: 200 }

test.each([
  [
    { x: 10, y: 20 },
    { x: 50, y: 80 },
  ],
  [
    { x: 50, y: 80 },
    { x: 10, y: 20 },
  ],
  [
    { x: 10, y: 80 },
    { x: 50, y: 20 },
  ],
])('two corners make one frame, whichever comes first: %j %j', (a, b) => {
  expect(frameBetween(a, b, room)).toEqual({ left: 10, top: 20, width: 40, height: 60 })
})

test('a frame ends where the window does', () => {
  expect(frameBetween({ x: -50, y: 590 }, { x: 20, y: 900 }, room)).toEqual({
    left: 0,
    top: 590,
    width: 20,
    height: 10,
  })
})

test('the first arrow key makes a frame in the middle, in a small window too', () => {
  expect(frameByKey(null, 'ArrowUp', false, room)).toEqual({ left: 280, top: 180, width: 240, height: 240 })
  expect(frameByKey(null, 'ArrowUp', true, { width: 100, height: 50 })).toMatchObject({
    left: 0,
    width: 100,
    height: 50,
  })
})

test('arrow keys move it, and Shift changes its size', () => {
  expect(frameByKey(frame, 'ArrowLeft', false, room)).toEqual({ ...frame, left: 84 })
  expect(frameByKey(frame, 'ArrowDown', false, room)).toEqual({ ...frame, top: 116 })
  expect(frameByKey(frame, 'ArrowRight', true, room)).toEqual({ ...frame, width: 216 })
  expect(frameByKey(frame, 'ArrowUp', true, room)).toEqual({ ...frame, height: 184 })
})

test('they neither move it out of the window nor make it too small for a code', () => {
  let [moved, shrunk] = [frame, frame]
  for (let press = 0; press < 100; press++) {
    moved = frameByKey(moved, 'ArrowRight', false, room) ?? moved
    shrunk = frameByKey(shrunk, 'ArrowLeft', true, room) ?? shrunk
  }
  expect(moved).toEqual({ ...frame, left: 600 })
  expect(shrunk).toEqual({ ...frame, width: smallest })
})

test.each(['a', 'Enter', 'constructor'])('%s is no arrow key', (key) => {
  expect(frameByKey(frame, key, false, room)).toBeNull()
})

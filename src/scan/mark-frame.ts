import type { Area } from '../messages'

/** The size of what is marked in, in CSS pixels. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** In CSS pixels: what a first press of a key begins with, a step of the arrow keys, and the smallest that counts. */
const usual = 240
const step = 16
export const smallest = 21

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), Math.max(least, most))

/** The frame between two corners, whichever they are. */
export function frameBetween(a: { x: number; y: number }, b: { x: number; y: number }, room: Room): Area {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)].map((x) => clamp(x, 0, room.width)) as [number, number]
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)].map((y) => clamp(y, 0, room.height)) as [
    number,
    number,
  ]
  return { left, top, width: right - left, height: bottom - top }
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
}

/**
 * The frame after a press of an arrow key, which moves it, or with Shift changes its size.
 * @returns null for any other key
 */
export function frameByKey(frame: Area | null, key: string, shift: boolean, room: Room): Area | null {
  const arrow = Object.hasOwn(arrows, key) ? arrows[key] : undefined
  if (!arrow) return null
  const [across, down] = arrow
  if (!frame) {
    const [width, height] = [Math.min(usual, room.width), Math.min(usual, room.height)]
    return { left: (room.width - width) / 2, top: (room.height - height) / 2, width, height }
  }
  const { left, top, width, height } = frame
  if (shift) {
    return {
      left,
      top,
      width: clamp(width + across, smallest, room.width - left),
      height: clamp(height + down, smallest, room.height - top),
    }
  }
  return {
    left: clamp(left + across, 0, room.width - width),
    top: clamp(top + down, 0, room.height - height),
    width,
    height,
  }
}

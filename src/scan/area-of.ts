import type { Area } from '../messages'
import type { Seen } from './every-element'

const minSide = 21

/** The part of the window that an element takes; null where less of it is in view than a QR code needs. */
export function areaOf({ element, left, top }: Seen): Area | null {
  const box = element.getBoundingClientRect()
  return areaOfBox({ left: left + box.left, top: top + box.top, width: box.width, height: box.height })
}

/** The same for a box in CSS pixels. */
export function areaOfBox(box: Area): Area | null {
  // A page that is zoomed by fingers is laid out as before, and shows a part of that.
  const { offsetLeft, offsetTop, scale } = visualViewport ?? { offsetLeft: 0, offsetTop: 0, scale: 1 }
  const across = (x: number) => Math.min(1, Math.max(0, ((x - offsetLeft) * scale) / innerWidth))
  const down = (y: number) => Math.min(1, Math.max(0, ((y - offsetTop) * scale) / innerHeight))
  const left = across(box.left)
  const top = down(box.top)
  const width = across(box.left + box.width) - left
  const height = down(box.top + box.height) - top
  return width * innerWidth < minSide || height * innerHeight < minSide ? null : { left, top, width, height }
}

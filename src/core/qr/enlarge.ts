import type { GreyImage } from './image'

/** The picture `times` as large, between the points by straight lines. @param times a whole number from 2 */
export function enlarge({ width, height, data }: GreyImage, times: number): GreyImage {
  const [wide, high] = [width * times, height * times]
  const large = new Uint8Array(wide * high)
  const columns = Array.from({ length: wide }, (_, x) => between(x, times, width))
  for (let y = 0; y < high; y++) {
    const [top, bottom, down] = between(y, times, height)
    let to = y * wide
    for (const [left, right, along] of columns) {
      const above = (data[top * width + left] ?? 0) * (1 - along) + (data[top * width + right] ?? 0) * along
      const below = (data[bottom * width + left] ?? 0) * (1 - along) + (data[bottom * width + right] ?? 0) * along
      large[to++] = above * (1 - down) + below * down + 0.5
    }
  }
  return { width: wide, height: high, data: large }
}

/** The two points that a point of the large picture lies between, and how far along. */
function between(at: number, times: number, size: number): readonly [number, number, number] {
  const exact = Math.min(size - 1, Math.max(0, (at + 0.5) / times - 0.5))
  const first = Math.floor(exact)
  return [first, Math.min(first + 1, size - 1), exact - first]
}

import type { GreyImage } from './image'

/** The longest side that the decoder takes, in pixels. */
export const maxSide = 4096
/** By how much neighbours overlap, so that a code on the seam is whole in one of them. */
const overlap = 1024

function starts(side: number): readonly number[] {
  const all = [0]
  for (let at = 0; at + maxSide < side; ) {
    at += maxSide - overlap
    all.push(at)
  }
  return all
}

/** The parts of a picture that the decoder takes one by one; a usual picture is one part. */
export function tilesOf(image: GreyImage): readonly GreyImage[] {
  const { width, height, data } = image
  if (width <= maxSide && height <= maxSide) return [image]
  return starts(height).flatMap((top) =>
    starts(width).map((left) => {
      const [wide, high] = [Math.min(maxSide, width - left), Math.min(maxSide, height - top)]
      const part = new Uint8Array(wide * high)
      for (let y = 0; y < high; y++) {
        const from = (top + y) * width + left
        part.set(data.subarray(from, from + wide), y * wide)
      }
      return { width: wide, height: high, data: part }
    }),
  )
}

import type { GreyImage } from './image'

/** The greys from `low` to `high` drawn out over all that there are; what is below is black, what is above white. */
export function greyWindow({ width, height, data }: GreyImage, low: number, high: number): GreyImage {
  const scale = 255 / Math.max(1, high - low)
  const levels = Uint8Array.from({ length: 256 }, (_, grey) => Math.max(0, Math.min(255, (grey - low) * scale)))
  return { width, height, data: data.map((grey) => levels[grey] ?? 0) }
}

/** The picture with its darkest point black and its lightest white. */
export function stretchContrast(image: GreyImage): GreyImage {
  let low = 255
  let high = 0
  for (const grey of image.data) {
    if (grey < low) low = grey
    if (grey > high) high = grey
  }
  return greyWindow(image, low, high)
}

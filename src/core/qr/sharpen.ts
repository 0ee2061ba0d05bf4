import { boxMean } from './box-mean'
import type { GreyImage } from './image'

/** Unsharp masking: what a point differs from those round it, it differs more. @param reach points to each side */
export function sharpen(image: GreyImage, reach: number, amount: number): GreyImage {
  const { width, height, data } = image
  const mean = boxMean(image, reach).data
  const sharp = new Uint8Array(data.length)
  for (let at = 0; at < data.length; at++) {
    const grey = data[at] ?? 0
    sharp[at] = Math.max(0, Math.min(255, grey + amount * (grey - (mean[at] ?? 0))))
  }
  return { width, height, data: sharp }
}

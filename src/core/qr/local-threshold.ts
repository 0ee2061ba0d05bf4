import { boxMean } from './box-mean'
import type { GreyImage } from './image'

/**
 * Black where a point is darker than those round it, white elsewhere: finds pale codes beside strong colours.
 * @param reach points to each side that count
 */
export function localThreshold(image: GreyImage, reach: number): GreyImage {
  const { width, height, data } = image
  const mean = boxMean(image, reach).data
  return { width, height, data: data.map((grey, at) => (grey < (mean[at] ?? 0) ? 0 : 255)) }
}

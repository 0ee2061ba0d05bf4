import type { GreyImage, QrImage } from './image'

/** A picture as bright as the eye sees it. */
export function greyOf({ width, height, data }: QrImage): GreyImage {
  const grey = new Uint8Array(width * height)
  for (let at = 0, from = 0; at < grey.length; at++, from += 4) {
    grey[at] = ((data[from] ?? 0) * 77 + (data[from + 1] ?? 0) * 150 + (data[from + 2] ?? 0) * 29) >> 8
  }
  return { width, height, data: grey }
}

/** One colour of a picture alone: what is equally bright to the eye can be told apart in red or blue. */
export function channelOf({ width, height, data }: QrImage, channel: 0 | 1 | 2): GreyImage {
  const grey = new Uint8Array(width * height)
  for (let at = 0, from = channel; at < grey.length; at++, from += 4) grey[at] = data[from] ?? 0
  return { width, height, data: grey }
}

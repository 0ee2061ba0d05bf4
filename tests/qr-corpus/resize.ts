import type { Raster } from './raster'

/** For each point of the new side, the first old point that counts and the weights from there on. */
function shares(from: number, to: number): readonly { readonly first: number; readonly weights: readonly number[] }[] {
  const step = from / to
  const reach = Math.max(1, step)
  return Array.from({ length: to }, (_, at) => {
    const centre = (at + 0.5) * step - 0.5
    const first = Math.max(0, Math.ceil(centre - reach))
    const last = Math.min(from - 1, Math.floor(centre + reach))
    const weights = Array.from({ length: Math.max(1, last - first + 1) }, (_none, offset) =>
      Math.max(1e-6, 1 - Math.abs(first + offset - centre) / reach),
    )
    const sum = weights.reduce((total, weight) => total + weight, 0)
    return { first, weights: weights.map((weight) => weight / sum) }
  })
}

/** A picture in another size, smooth as browsers scale: by straight lines, and by the mean where it shrinks. */
export function resize(source: Raster, width: number, height: number): Raster {
  const columns = shares(source.width, width)
  const rows = shares(source.height, height)
  const narrow = new Float32Array(width * source.height * 3)
  for (let y = 0; y < source.height; y++) {
    columns.forEach(({ first, weights }, x) => {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0
        for (let at = 0; at < weights.length; at++) {
          sum += (source.data[(y * source.width + first + at) * 4 + channel] ?? 0) * (weights[at] ?? 0)
        }
        narrow[(y * width + x) * 3 + channel] = sum
      }
    })
  }
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  rows.forEach(({ first, weights }, y) => {
    for (let x = 0; x < width; x++) {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0
        for (let at = 0; at < weights.length; at++) {
          sum += (narrow[((first + at) * width + x) * 3 + channel] ?? 0) * (weights[at] ?? 0)
        }
        data[(y * width + x) * 4 + channel] = sum
      }
    }
  })
  return { width, height, data }
}

/** A picture in another size, point by point as `image-rendering: pixelated`. */
export function pixelate(source: Raster, width: number, height: number): Raster {
  const old = new Uint32Array(source.data.buffer)
  const data = new Uint8ClampedArray(width * height * 4)
  const points = new Uint32Array(data.buffer)
  for (let y = 0; y < height; y++) {
    const row = Math.floor(((y + 0.5) * source.height) / height) * source.width
    for (let x = 0; x < width; x++) {
      points[y * width + x] = old[row + Math.floor(((x + 0.5) * source.width) / width)] ?? 0
    }
  }
  return { width, height, data }
}

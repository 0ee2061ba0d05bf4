import type { Raster } from './raster'

/** A picture out of focus. @param sigma of the Gauss curve, in pixels */
export function blur({ width, height, data }: Raster, sigma: number): Raster {
  const reach = Math.ceil(sigma * 3)
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) => Math.exp(-((at - reach) ** 2) / (2 * sigma ** 2)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const along = (from: Uint8ClampedArray, stepX: number, stepY: number) => {
    const to = new Uint8ClampedArray(from)
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        for (let channel = 0; channel < 3; channel++) {
          let sum = 0
          for (let offset = -reach; offset <= reach; offset++) {
            const column = Math.min(width - 1, Math.max(0, x + offset * stepX))
            const row = Math.min(height - 1, Math.max(0, y + offset * stepY))
            sum += (from[(row * width + column) * 4 + channel] ?? 0) * (weights[offset + reach] ?? 0)
          }
          to[(y * width + x) * 4 + channel] = sum / total
        }
      }
    }
    return to
  }
  return { width, height, data: along(along(data, 1, 0), 0, 1) }
}

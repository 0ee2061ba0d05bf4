import { type Colour, type Raster, raster } from './raster'

/** By how much a turned square needs more room than a straight one. */
export function roomFor(degrees: number): number {
  const angle = (degrees * Math.PI) / 180
  return Math.abs(Math.sin(angle)) + Math.abs(Math.cos(angle))
}

/** A picture turned about its middle, on a larger one of another colour. */
export function turn(source: Raster, degrees: number, width: number, height: number, around: Colour): Raster {
  const on = raster(width, height, around)
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x + 0.5 - width / 2, y + 0.5 - height / 2]
      const atX = dx * cos + dy * sin + source.width / 2 - 0.5
      const atY = dy * cos - dx * sin + source.height / 2 - 0.5
      const [left, top] = [Math.floor(atX), Math.floor(atY)]
      if (left < -1 || top < -1 || left >= source.width || top >= source.height) continue
      for (let channel = 0; channel < 3; channel++) {
        const value = (row: number, column: number) =>
          row < 0 || column < 0 || row >= source.height || column >= source.width
            ? (around[channel] ?? 0)
            : (source.data[(row * source.width + column) * 4 + channel] ?? 0)
        const above = value(top, left) * (1 - atX + left) + value(top, left + 1) * (atX - left)
        const below = value(top + 1, left) * (1 - atX + left) + value(top + 1, left + 1) * (atX - left)
        on.data[(y * width + x) * 4 + channel] = above * (1 - atY + top) + below * (atY - top)
      }
    }
  }
  return on
}

export type Colour = readonly [red: number, green: number, blue: number]

/** An opaque picture, RGBA, that can be painted on. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

export function raster(width: number, height: number, [red, green, blue]: Colour): Raster {
  const data = new Uint8ClampedArray(width * height * 4)
  new Uint32Array(data.buffer).fill(((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0)
  return { width, height, data }
}

/** Lays a colour over a point. @param share from 0, nothing, to 1, all of it */
export function blend({ width, data }: Raster, x: number, y: number, colour: Colour, share: number): void {
  const at = (y * width + x) * 4
  for (let channel = 0; channel < 3; channel++) {
    const old = data[at + channel] ?? 0
    data[at + channel] = old + ((colour[channel] ?? 0) - old) * share
  }
}

/** A rectangle at any place between the points, with soft edges as browsers draw them. */
export function fillBox(on: Raster, left: number, top: number, wide: number, high: number, colour: Colour): void {
  const [right, bottom] = [left + wide, top + high]
  const [lastX, lastY] = [Math.min(on.width, Math.ceil(right)), Math.min(on.height, Math.ceil(bottom))]
  for (let y = Math.max(0, Math.floor(top)); y < lastY; y++) {
    const down = Math.min(y + 1, bottom) - Math.max(y, top)
    for (let x = Math.max(0, Math.floor(left)); x < lastX; x++) {
      blend(on, x, y, colour, down * (Math.min(x + 1, right) - Math.max(x, left)))
    }
  }
}

/** Copies a picture onto another, as far as it fits. */
export function paste(on: Raster, what: Raster, left: number, top: number): void {
  for (let y = Math.max(0, -top); y < Math.min(what.height, on.height - top); y++) {
    const wide = Math.min(what.width, on.width - left)
    on.data.set(what.data.subarray(y * what.width * 4, (y * what.width + wide) * 4), ((top + y) * on.width + left) * 4)
  }
}

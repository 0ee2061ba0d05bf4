import { fillBox, type Raster, raster } from './raster'

/** A code with white round it, so many pixels a module. */
export function modulesPicture(modules: readonly (readonly boolean[])[], scale: number): Raster {
  const on = raster((modules.length + 8) * scale, (modules.length + 8) * scale, [255, 255, 255])
  modules.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark) fillBox(on, (x + 4) * scale, (y + 4) * scale, scale, scale, [0, 0, 0])
    })
  })
  return on
}

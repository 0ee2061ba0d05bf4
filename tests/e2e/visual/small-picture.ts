import { PNG } from 'pngjs'

/** So many pixels of a screen's side are one of the small picture: how letters are smoothed is no matter then. */
const cell = 4

/** The mean colour of each cell. @param png a screenshot */
export function smallPicture(png: Uint8Array): PNG {
  const large = PNG.sync.read(Buffer.from(png))
  const small = new PNG({ width: Math.floor(large.width / cell), height: Math.floor(large.height / cell) })
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      const sum = [0, 0, 0]
      for (let dy = 0; dy < cell; dy++) {
        for (let dx = 0; dx < cell; dx++) {
          const from = 4 * ((y * cell + dy) * large.width + x * cell + dx)
          for (const channel of [0, 1, 2]) sum[channel] = (sum[channel] ?? 0) + (large.data[from + channel] ?? 0)
        }
      }
      const to = 4 * (y * small.width + x)
      for (const [channel, value] of sum.entries()) small.data[to + channel] = Math.round(value / cell ** 2)
      small.data[to + 3] = 255
    }
  }
  return small
}

/** A channel may be off by so much of 255 before it counts: edges of letters are, from one browser to the next. */
const slack = 32
/** The same where no letter is: a wash, or the line round a box, of which a cell has a quarter. */
const plainSlack = 6
/** Cells to each side that are alike where there is a ground or a straight line. */
const run = [-2, -1, 1, 2]
/** A shadow's cells are alike. */
const alike = 2

function off(one: PNG, at: number, other: PNG, to: number): number {
  let most = 0
  for (let channel = 0; channel < 3; channel++)
    most = Math.max(most, Math.abs((one.data[at + channel] ?? 0) - (other.data[to + channel] ?? 0)))
  return most
}
/** As the cells before and after it, or those above and below. */
const isPlain = (picture: PNG, at: number): boolean =>
  [4, 4 * picture.width].some((step) => run.every((far) => off(picture, at, picture, at + far * step) <= alike))

/** The share of cells that differ; 1 where the pictures have not even one size. */
export function difference(one: PNG, other: PNG): number {
  if (one.width !== other.width || one.height !== other.height) return 1
  let different = 0
  for (let at = 0; at < one.data.length; at += 4) {
    const most = off(one, at, other, at)
    if (most > slack || (most > plainSlack && isPlain(one, at) && isPlain(other, at))) different++
  }
  return different / (one.width * one.height)
}

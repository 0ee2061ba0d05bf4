import { deflateSync } from 'node:zlib'
import { PNG } from 'pngjs'

const most = 256
/** Bits of each channel that tell colours apart while they are counted. */
const bits = 5

interface Bin {
  count: number
  readonly sum: [number, number, number]
}

/** CRC-32 over a chunk's name and data (PNG, 5.5); Node 20.19 has none of its own. */
const table = Array.from({ length: 256 }, (_, at) => {
  let value = at
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = ((table[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8)) >>> 0
  return (crc ^ 0xffffffff) >>> 0
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

const binOf = (red: number, green: number, blue: number) =>
  ((red >> (8 - bits)) << (2 * bits)) | ((green >> (8 - bits)) << bits) | (blue >> (8 - bits))

/** The colours that a picture has most of, and for each of its bins the nearest of them. */
function paletteOf(bins: ReadonlyMap<number, Bin>): { colours: number[][]; nearest: Map<number, number> } {
  const means = [...bins].map(([bin, { count, sum }]) => ({ bin, count, colour: sum.map((part) => part / count) }))
  const colours = means
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ colour }) => colour)
  const distance = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, part, at) => sum + (part - (b[at] ?? 0)) ** 2, 0)
  const nearest = new Map(
    means.map(({ bin, colour }) => {
      const far = colours.map((one) => distance(one, colour))
      return [bin, far.indexOf(Math.min(...far))]
    }),
  )
  return { colours, nearest }
}

/** A PNG written anew with a palette: pictures of screens have few colours, and take a third of the room so. */
export function palettePng(png: Uint8Array): Buffer {
  const { width, height, data } = PNG.sync.read(Buffer.from(png))
  const bins = new Map<number, Bin>()
  const at = (pixel: number) => [data[4 * pixel] ?? 0, data[4 * pixel + 1] ?? 0, data[4 * pixel + 2] ?? 0] as const
  for (let pixel = 0; pixel < width * height; pixel++) {
    const [red, green, blue] = at(pixel)
    const key = binOf(red, green, blue)
    const bin = bins.get(key) ?? { count: 0, sum: [0, 0, 0] }
    bin.count++
    bin.sum[0] += red
    bin.sum[1] += green
    bin.sum[2] += blue
    bins.set(key, bin)
  }
  const { colours, nearest } = paletteOf(bins)
  const rows = Buffer.alloc((width + 1) * height)
  for (let pixel = 0; pixel < width * height; pixel++) {
    const row = Math.floor(pixel / width)
    rows[row * (width + 1) + 1 + (pixel % width)] = nearest.get(binOf(...at(pixel))) ?? 0
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(colours.flat().map(Math.round))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}

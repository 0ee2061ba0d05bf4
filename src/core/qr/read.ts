import { greyOf } from './grey'
import type { QrImage } from './image'
import { type PictureKind, preparations } from './preparations'
import { tilesOf } from './tiles'

/** The largest picture that is read, in pixels; a caller scales a larger one down. */
export const maxPixels = 12_000_000
/** The second opinion cannot pause, and takes half a second for noise of this size. */
const maxSecondOpinion = 250_000

export interface ReadingOptions {
  /** `crop` unless told otherwise. */
  readonly kind?: PictureKind
  /** Without it every preparation has its turn. */
  readonly limit?: {
    /** A clock in milliseconds. */
    readonly now: () => number
    /** What all looks together may take. The first one is always taken. */
    readonly milliseconds: number
  }
}

/**
 * Every QR text in a picture, each once; empty where there is none.
 * Pauses for other work every few milliseconds while it looks.
 * @throws RangeError where the picture is larger than `maxPixels`, or its data is not of its size
 */
export async function readQrCodes(image: QrImage, options: ReadingOptions = {}): Promise<readonly string[]> {
  const { width, height, data } = image
  if (width * height > maxPixels) throw new RangeError(`a picture has ${maxPixels} pixels at most`)
  if (data.length !== width * height * 4) throw new RangeError('a picture has four bytes a pixel')
  const { kind = 'crop', limit } = options
  const end = limit ? limit.now() + limit.milliseconds : Number.POSITIVE_INFINITY
  const left = () => (limit ? Math.max(0, end - limit.now()) : Number.POSITIVE_INFINITY)

  // Whoever reads no picture loads no reader.
  const { decode } = await import('./decode')
  const grey = greyOf(image)
  const found = new Set<string>()
  // One more look after the first that found something: what stands beside it may be harder to see.
  let more = true
  for (const [number, prepare] of preparations[kind].entries()) {
    if (!more || (number > 0 && left() === 0)) break
    more = found.size === 0
    const prepared = prepare(grey, image)
    for (const tile of prepared ? tilesOf(prepared) : []) {
      for (const text of await decode(tile, left())) found.add(text)
    }
  }
  const asked = found.size === 0 && left() > 0 && width * height <= maxSecondOpinion
  if (!asked) return [...found]
  const { secondOpinion } = await import('./second-opinion')
  return secondOpinion(image)
}

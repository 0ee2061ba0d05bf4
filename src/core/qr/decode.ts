import { decodeQRBatch } from 'qr/decode.js'
import { bytesToText } from './bytes-to-text'
import type { GreyImage } from './image'

/** How many guesses at what belongs together one picture is worth. */
const effort = 64

/**
 * Every text that one look at a picture finds; yields to other work every few milliseconds.
 * @param timeLimit milliseconds for the guesses after the first
 */
export async function decode(image: GreyImage, timeLimit: number): Promise<readonly string[]> {
  const { width, height } = image
  // By itself the library keeps room for pictures of 3840 × 3840, and takes none that is larger to a side.
  const options = { effort, timeLimit, maxSize: { width, height }, format: 'I420', textDecoder: bytesToText } as const
  const [found = []] = await decodeQRBatch([image], options)
  return found.flatMap((result) => (typeof result === 'string' ? [result] : []))
}

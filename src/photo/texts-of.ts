import type { QrImage } from '../core/qr/image'
import { readQrCodes } from '../core/qr/read'

/** Milliseconds for our own looks, before the last opinion. */
const ownTime = 4000

/** Every QR text in a picture. */
export async function textsOf(image: QrImage): Promise<readonly string[]> {
  const limit = { now: () => performance.now(), milliseconds: ownTime }
  const own = await readQrCodes(image, { kind: 'viewport', limit })
  if (own.length > 0) return own
  // A megabyte that few pictures need.
  const [{ thirdOpinion }, { zxingProgram }] = await Promise.all([import('./third-opinion'), import('./zxing-program')])
  return thirdOpinion(image, zxingProgram())
}

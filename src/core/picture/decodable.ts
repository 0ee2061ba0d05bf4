import { pictureSize } from './size'

/** What the cameras of phones make of a picture; decoded it takes 260 MB. */
const mostPixels = 65_000_000
/** Pixels gone over, in all passes: pictures that come in steps have ten or so. */
const mostWork = 16 * mostPixels
/** A longer side than any browser draws. */
const longestSide = 32_767

export type Decodable =
  /** `type`: by its content. */
  | { readonly ok: true; readonly type: string }
  | { readonly ok: false; readonly reason: 'picture-unreadable' | 'picture-too-large' }

/**
 * Whether a browser may be given a picture file to decode: it sets aside what the header says before it sees that
 * nothing comes, and cannot be stopped.
 */
export function decodable(bytes: Uint8Array): Decodable {
  const size = pictureSize(bytes)
  if (!size) return { ok: false, reason: 'picture-unreadable' }
  const { type, width, height, passes = 1 } = size
  const isLarge = width * height > mostPixels || width * height * passes > mostWork
  return isLarge || Math.max(width, height) > longestSide
    ? { ok: false, reason: 'picture-too-large' }
    : { ok: true, type }
}

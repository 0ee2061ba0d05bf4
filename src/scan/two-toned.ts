/** Pixels to look at across, and as many down. */
const samples = 48

/**
 * How much a picture is of two tones, 0 to 1: what may be a QR code is read first. It decides nothing else.
 * @returns null where the picture may not be read
 */
export function twoToned(picture: HTMLCanvasElement): number | null {
  const { width, height } = picture
  try {
    const pixels = picture.getContext('2d')?.getImageData(0, 0, width, height).data
    return pixels ? shareOfTones(brightness(pixels, width, height)) : null
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}

function brightness(pixels: Uint8ClampedArray, width: number, height: number): readonly number[] {
  const bright: number[] = []
  for (let y = 0; y < samples; y++) {
    for (let x = 0; x < samples; x++) {
      const at = (Math.floor(((y + 0.5) * height) / samples) * width + Math.floor(((x + 0.5) * width) / samples)) * 4
      const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4)
      // On white, as it is read.
      bright.push(255 + (((red * 3 + green * 6 + blue) / 10 - 255) * alpha) / 255)
    }
  }
  return bright
}

function shareOfTones(bright: readonly number[]): number {
  const low = Math.min(...bright)
  const high = Math.max(...bright)
  const near = (high - low) / 5
  const dark = bright.filter((one) => one - low < near).length / bright.length
  const light = bright.filter((one) => high - one < near).length / bright.length
  // Of one tone, or nearly: no code.
  return Math.min(dark, light) < 0.15 || high - low < 30 ? 0 : dark + light
}

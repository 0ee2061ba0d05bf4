import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { bytesToText } from '../core/qr/bytes-to-text'
import type { QrImage } from '../core/qr/image'

/**
 * Every QR text that zxing finds; the best at photographs, and the largest.
 * @param wasm the library's own program, so that it looks for it nowhere
 */
export async function thirdOpinion(image: QrImage, wasm: ArrayBuffer): Promise<readonly string[]> {
  prepareZXingModule({ overrides: { wasmBinary: wasm } })
  // It reads these three, and nothing else of a canvas's picture.
  const found = await readBarcodes(image as ImageData, { formats: ['QRCode'], tryDenoise: true, textMode: 'Plain' })
  const texts = found
    .filter(({ isValid }) => isValid)
    .map(({ hasECI, bytes, text, contentType }) => (hasECI || contentType !== 'Text' ? text : bytesToText(bytes)))
  return [...new Set(texts)].filter((text) => text !== '')
}

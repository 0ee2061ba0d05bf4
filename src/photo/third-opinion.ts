import { prepareZXingModule, type ReadResult, readBarcodes } from 'zxing-wasm/reader'
import { bytesToText } from '../core/qr/bytes-to-text'
import type { QrImage } from '../core/qr/image'

/**
 * Every QR text that zxing finds; the best at photographs, and the largest.
 * @param wasm the library's own program, so that it looks for it nowhere
 */
export async function thirdOpinion(image: QrImage, wasm: ArrayBuffer): Promise<readonly string[]> {
  prepareZXingModule({ overrides: { wasmBinary: wasm } })
  // It reads width, height and data, and nothing else of a canvas's picture.
  const found = await readBarcodes(image as ImageData, {
    formats: ['QRCode'],
    tryDenoise: true,
    textMode: 'Plain',
    characterSet: 'ISO8859_1',
  })
  return [...new Set(found.filter(({ isValid }) => isValid).map(textOf))].filter((text) => text !== '')
}

/** Told to take bytes for Latin-1, it makes a letter of each; only kanji, which are no bytes, have two to a letter. */
function textOf({ bytes, hasECI, text }: ReadResult): string {
  return hasECI || text.length !== bytes.length ? text : bytesToText(bytes)
}

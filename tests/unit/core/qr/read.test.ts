import encodeQR from 'qr'
import { describe, expect, test } from 'vitest'
import type { QrImage } from '../../../../src/core/qr/image'
import { readQrCodes } from '../../../../src/core/qr/read'

const text =
  'otpauth://totp/Amazon%3Aanna%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSW&issuer=Amazon'

/** A QR code on a picture: pixels a module, and the two greys. */
function picture(content: string, scale: number, dark = 0, light = 255, beside = ''): QrImage {
  const grids = [content, beside].filter((one) => one !== '').map((one) => encodeQR(one, 'raw', { border: 4 }))
  const width = grids.reduce((sum, grid) => sum + grid.length, 0) * scale
  const height = Math.max(...grids.map((grid) => grid.length)) * scale
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  let left = 0
  for (const grid of grids) {
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < grid.length * scale; x++) {
        const module = grid[Math.floor(y / scale)]?.[Math.floor(x / scale)] ?? false
        data.fill(module ? dark : light, (y * width + left + x) * 4, (y * width + left + x) * 4 + 3)
      }
    }
    left += grid.length * scale
  }
  return { width, height, data }
}

describe('a QR code is read', () => {
  test.each([2, 3, 4, 6])('at %i pixels a module', async (scale) => {
    expect(await readQrCodes(picture(text, scale))).toEqual([text])
  })
  test('light on dark', async () => {
    expect(await readQrCodes(picture(text, 4, 255, 0))).toEqual([text])
  })
  test('with little contrast', async () => {
    expect(await readQrCodes(picture(text, 4, 120, 150))).toEqual([text])
  })
  test('beside another', async () => {
    expect([...(await readQrCodes(picture(text, 4, 0, 255, 'second')))].sort()).toEqual([text, 'second'].sort())
  })
})

test('blank and noise give nothing', async () => {
  const blank = { width: 200, height: 200, data: new Uint8ClampedArray(160_000).fill(255) }
  expect(await readQrCodes(blank)).toEqual([])
  const noise = { ...blank, data: blank.data.map((_, at) => ((at * 7919) % 251) & 255) }
  expect(await readQrCodes(noise)).toEqual([])
})

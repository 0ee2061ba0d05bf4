import encodeQR from 'qr'
import { describe, expect, test } from 'vitest'
import type { QrImage } from '../../../../src/core/qr/image'
import { maxPixels, readQrCodes } from '../../../../src/core/qr/read'
import { secondOpinion } from '../../../../src/core/qr/second-opinion'
import { drawCode } from '../../../qr-corpus/draw-code'
import { kanjiModules, kanjiText } from '../../../qr-corpus/kanji-code'
import { modulesPicture } from '../../../qr-corpus/modules-picture'
import { numbersFrom } from '../../../qr-corpus/numbers'
import { type Colour, paste, raster } from '../../../qr-corpus/raster'

const text =
  'otpauth://totp/Amazon%3Aanna%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSW&issuer=Amazon'

const grey = (value: number): Colour => [value, value, value]
const picture = (content: string, scale: number, dark = 0, light = 255) =>
  drawCode({ text: content, scale, dark: grey(dark), light: grey(light), level: 'medium', quiet: 4 })

/** Bytes as a site writes them that thinks in another encoding. */
const ofBytes = (bytes: readonly number[]) =>
  modulesPicture(
    encodeQR('x'.repeat(bytes.length), 'raw', {
      encoding: 'byte',
      border: 1,
      textEncoder: () => Uint8Array.from(bytes),
    })
      .slice(1, -1)
      .map((row) => row.slice(1, -1)),
    4,
  )

function noise(width: number, height: number): QrImage {
  const numbers = numbersFrom(1)
  const data = new Uint8ClampedArray(width * height * 4)
  for (let at = 0; at < data.length; at += 4) data.fill(numbers.whole(0, 255), at, at + 3)
  return { width, height, data }
}

describe.each(['crop', 'viewport'] as const)('a QR code is read from a %s', (kind) => {
  test.each([2, 3, 4, 6])('at %i pixels a module', async (scale) => {
    expect(await readQrCodes(picture(text, scale), { kind })).toEqual([text])
  })
  test('light on dark', async () => {
    expect(await readQrCodes(picture(text, 4, 255, 0), { kind })).toEqual([text])
  })
  test('with little contrast', async () => {
    expect(await readQrCodes(picture(text, 4, 120, 135), { kind })).toEqual([text])
  })
})

describe('several codes', () => {
  function together(...codes: readonly QrImage[]): QrImage {
    const on = raster(
      codes.reduce((sum, { width }) => sum + width + 20, 0),
      Math.max(...codes.map(({ height }) => height)),
      [255, 255, 255],
    )
    let left = 0
    for (const code of codes) {
      paste(on, code, left, 0)
      left += code.width + 20
    }
    return on
  }
  test('are all read, each once', async () => {
    const codes = [picture(text, 3), picture('second', 4), picture('third', 5), picture(text, 4)]
    expect([...(await readQrCodes(together(...codes)))].sort()).toEqual([text, 'second', 'third'].sort())
  })
  test('also one that only the next look can see', async () => {
    const codes = [picture(text, 4), picture('pale', 4, 220, 255)]
    const found = await readQrCodes(together(...codes), { kind: 'viewport' })
    expect([...found].sort()).toEqual([text, 'pale'].sort())
  })
  test('in a picture longer than the decoder takes', async () => {
    const on = raster(600, 9000, [255, 255, 255])
    paste(on, picture(text, 3), 20, 100)
    paste(on, picture('on the seam', 4), 300, 4030)
    paste(on, picture('at the end', 4), 40, 8800)
    const found = await readQrCodes(on, { kind: 'viewport' })
    expect([...found].sort()).toEqual([text, 'at the end', 'on the seam'].sort())
  })
})

describe('what a code says comes out as it was meant', () => {
  test('UTF-8', async () => {
    const meant = 'otpauth://totp/Müller & Søn – 東京?secret=JBSWY3DPEHPK3PXP'
    expect(await readQrCodes(ofBytes([...new TextEncoder().encode(meant)]))).toEqual([meant])
  })
  test('Latin-1', async () => {
    const meant = 'otpauth://totp/Müller & Søn?secret=JBSWY3DPEHPK3PXP'
    expect(await readQrCodes(ofBytes([...meant].map((letter) => letter.charCodeAt(0))))).toEqual([meant])
  })
  test('Latin-1, by the second opinion too', () => {
    const meant = 'Café Zürich'
    expect(secondOpinion(ofBytes([...meant].map((letter) => letter.charCodeAt(0))))).toEqual([meant])
  })
  test('kanji, which only the second opinion knows', async () => {
    expect(await readQrCodes(modulesPicture(kanjiModules, 4))).toEqual([kanjiText])
  })
})

describe('nothing is found, and soon, in', () => {
  test.each([
    ['one pixel', raster(1, 1, [0, 0, 0])],
    ['one row', raster(3000, 1, [0, 0, 0])],
    ['one column', raster(1, 9000, [255, 255, 255])],
    ['a blank', raster(200, 200, [255, 255, 255])],
    ['noise', noise(200, 200)],
  ])('%s', async (_, image) => {
    expect(await readQrCodes(image)).toEqual([])
    expect(await readQrCodes(image, { kind: 'viewport' })).toEqual([])
  })
  test('the largest picture full of noise, which gets one look where there is no time', async () => {
    let asked = 0
    const limit = { now: () => asked++ * 1000, milliseconds: 500 }
    expect(await readQrCodes(noise(4000, 3000), { kind: 'viewport', limit })).toEqual([])
    expect(asked).toBeLessThan(6)
  })
})

test('no look begins once the time is over', async () => {
  // Pale: the first look does not see it.
  const pale = picture(text, 4, 250, 255)
  expect(await readQrCodes(pale)).toEqual([text])
  let now = 0
  const limit = { now: () => (now += 400), milliseconds: 500 }
  expect(await readQrCodes(pale, { limit })).toEqual([])
})

test('other work goes on while a picture is read', async () => {
  let turns = 0
  const beat = setInterval(() => turns++, 0)
  await readQrCodes(noise(1200, 900), { kind: 'viewport' })
  clearInterval(beat)
  expect(turns).toBeGreaterThan(5)
})

test('a picture that is too large, or whose data is not of its size, is a mistake of the caller', async () => {
  const { data } = raster(10, 10, [0, 0, 0])
  await expect(readQrCodes({ width: 10, height: 11, data })).rejects.toThrow(RangeError)
  await expect(readQrCodes({ width: maxPixels + 1, height: 1, data })).rejects.toThrow(RangeError)
})

import { describe, expect, test } from 'vitest'
import { decodable } from '../../../../src/core/picture/decodable'
import { pictureSize } from '../../../../src/core/picture/size'
import { headers, jpeg } from '../../../fixtures/pictures/headers'

const side = 30_000

describe.each(Object.entries(headers))('%s', (kind, make) => {
  test('tells its size by its header alone', () => {
    for (const [width, height] of [
      [1, 1],
      [300, 200],
      [8000, 8001],
      [16_000, 3],
    ] as const) {
      expect(pictureSize(make(width, height))).toMatchObject({ width, height })
    }
    expect(decodable(make(9248, 6936))).toMatchObject({ ok: true })
  })
  test('of millions of pixels is not decoded', () => {
    const most = kind.startsWith('WebP') && kind !== 'WebP, extended' ? 16_383 : side
    expect(decodable(make(most, most))).toEqual({ ok: false, reason: 'picture-too-large' })
    expect(decodable(make(most, 8000))).toEqual({ ok: false, reason: 'picture-too-large' })
  })
  test('cut off anywhere throws nothing, and is never larger than it was', () => {
    const whole = make(300, 200)
    for (let at = 0; at < whole.length; at++) {
      const size = pictureSize(whole.slice(0, at))
      if (size) expect(size).toMatchObject({ width: 300, height: 200 })
    }
  })
})

test.each(['PNG', 'JPEG', 'GIF', 'BMP'] as const)('a %s without a width is none', (kind) => {
  expect(decodable(headers[kind](0, 5))).toEqual({ ok: false, reason: 'picture-unreadable' })
})

test.each([
  ['text', 'hello'],
  ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['an icon', '\0\0\x01\0\x01\0\0\0\0\0\x01\0 \0'],
  ['nothing', ''],
])('%s is no picture to decode', (_, text) => {
  expect(decodable(Buffer.from(text, 'latin1'))).toEqual({ ok: false, reason: 'picture-unreadable' })
})

test('a picture of usual steps is decoded, one of thousands of them is not', () => {
  expect(decodable(jpeg(9000, 7000, 12))).toEqual({ ok: true, type: 'image/jpeg' })
  expect(decodable(jpeg(9000, 7000, 200))).toEqual({ ok: false, reason: 'picture-too-large' })
  expect(decodable(jpeg(300, 200, 200))).toEqual({ ok: true, type: 'image/jpeg' })
})

test('a picture inside of a small screen counts as large as it is', () => {
  const gif = headers.GIF(10, 10)
  const view = new DataView(gif.buffer, gif.byteOffset)
  const picture = gif.lastIndexOf(0x2c)
  view.setUint16(picture + 5, 60_000, true)
  view.setUint16(picture + 7, 60_000, true)
  expect(decodable(gif)).toEqual({ ok: false, reason: 'picture-too-large' })
})

test('twenty megabytes of marks are gone through at once', () => {
  const file = Buffer.concat([Buffer.from(jpeg(300, 200)), Buffer.alloc(19_900_000, Buffer.from('ffda0002', 'hex'))])
  const all = Buffer.concat([Buffer.from('\0\0\0\x10ftyp'), Buffer.alloc(19_900_000, 'ispe')])
  const before = process.cpuUsage()
  expect(decodable(file)).toMatchObject({ ok: false })
  expect(decodable(all)).toMatchObject({ ok: false })
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(2000)
})

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import type { QrImage } from '../../../src/core/qr/image'
import { readQrCodes } from '../../../src/core/qr/read'
import { thirdOpinion } from '../../../src/photo/third-opinion'
import { hasOutsideData, outsideFiles, outsideText } from '../../outside-data'
import { kanjiModules, kanjiText } from '../../qr-corpus/kanji-code'
import { modulesPicture } from '../../qr-corpus/modules-picture'

const folder = 'qr/photos'
const program = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
const wasm = program.buffer.slice(program.byteOffset, program.byteOffset + program.length) as ArrayBuffer

function picture(file: string): QrImage {
  const { width, height, data } = PNG.sync.read(readFileSync(join(process.cwd(), '../shared/fixtures', folder, file)))
  return { width, height, data: new Uint8ClampedArray(data) }
}

/** As the worker of the options page does it. */
async function read(image: QrImage): Promise<readonly string[]> {
  const own = await readQrCodes(image, { kind: 'viewport' })
  return own.length > 0 ? own : thirdOpinion(image, wasm)
}

// Line ends and the space round a text are not told alike by those who wrote the texts down.
const bare = (text: string) => text.trim().replace(/\r\n/g, '\n')

describe.skipIf(!hasOutsideData)('photographs from outside', () => {
  test('at least 49 of 50 are read', async () => {
    const expected: Record<string, string> = JSON.parse(outsideText(folder, 'expected.json'))
    const files = outsideFiles(folder).filter((file) => file.endsWith('.png'))
    expect(Object.keys(expected).sort()).toEqual([...files].sort())
    const missed: string[] = []
    for (const file of files) {
      const [text = '', ...others] = await read(picture(file))
      const wanted = bare(expected[file] ?? '')
      // Without a text the list tells only that there is a code: those hold Japanese that they do not declare.
      if (others.length > 0 || text === '' || (wanted !== '' && bare(text) !== wanted)) missed.push(file)
    }
    expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(files.length / 50)
  })
})

describe('the last opinion', () => {
  test('reads what the others cannot: kanji, in a picture too large for the second one', async () => {
    const image = modulesPicture(kanjiModules, 24)
    expect(await readQrCodes(image, { kind: 'viewport' })).toEqual([])
    expect(await thirdOpinion(image, wasm)).toEqual([kanjiText])
  })
  test('finds nothing where there is nothing', async () => {
    const blank = { width: 200, height: 100, data: new Uint8ClampedArray(80_000).fill(255) }
    expect(await thirdOpinion(blank, wasm)).toEqual([])
  })
})

import { expect, test } from 'vitest'
import { readQrCodes } from '../../../../src/core/qr/read'
import { drawCrop } from '../../../qr-corpus/draw-crop'
import { drawPage } from '../../../qr-corpus/draw-page'
import { isRead } from '../../../qr-corpus/is-read'
import { kinds, type Look, looksOf } from '../../../qr-corpus/looks'

const all = kinds.flatMap(looksOf)
const everything = process.env.COUNTERSIGN_LONG === '1'
/** `npm run bench qr` and the long run read all of them. */
const sample = (step: number) => (everything ? all : all.filter((_, at) => at % step === 0))

async function missedOf(looks: readonly Look[], kind: 'crop' | 'viewport'): Promise<readonly string[]> {
  const missed: string[] = []
  for (const look of looks) {
    const image = (kind === 'crop' ? drawCrop : drawPage)(look)
    if (!isRead(look, await readQrCodes(image, { kind }))) missed.push(`${look.kind} ${look.seed}`)
  }
  return missed
}

test('the corpus holds what it says, the same on every run', () => {
  expect(all.length).toBe(576)
  expect(new Set(all.map(({ seed }) => seed)).size).toBe(all.length)
  expect(kinds.flatMap(looksOf)).toEqual(all)
  expect(Math.min(...looksOf('ten logins').map(({ texts }) => texts[0]?.length ?? 0))).toBeGreaterThan(900)
  const look = looksOf('rotated')[0] as Look
  // Pixel by pixel: Vitest's own comparison makes a list of millions of places first.
  const pixels = () => Buffer.from(drawPage(look).data)
  expect(pixels().equals(pixels())).toBe(true)
})

test('at least 98 of 100 are read from an element', { timeout: 900_000 }, async () => {
  const looks = sample(11)
  const missed = await missedOf(looks, 'crop')
  expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(looks.length * 0.02)
})

test('at least 95 of 100 are read from a whole page', { timeout: 1_800_000 }, async () => {
  const looks = sample(29)
  const missed = await missedOf(looks, 'viewport')
  expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(looks.length * 0.05)
})

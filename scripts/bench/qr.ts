import jsQR from 'jsqr'
import { readQrCodes } from '../../src/core/qr/read'
import { drawCrop } from '../../tests/qr-corpus/draw-crop'
import { drawPage } from '../../tests/qr-corpus/draw-page'
import { isRead } from '../../tests/qr-corpus/is-read'
import { kinds, type Look, looksOf } from '../../tests/qr-corpus/looks'
import type { Measure } from './measure'

const ways = { crop: drawCrop, viewport: drawPage } as const
type Way = keyof typeof ways

interface Rate {
  readonly read: number
  readonly readByJsqr: number
  readonly of: number
}

/** Reads every picture of some looks with both; a picture lives as long as it is looked at. */
async function readAll(way: Way, looks: readonly Look[]) {
  let [read, readByJsqr, ours, baseline] = [0, 0, 0, 0]
  for (const look of looks) {
    const image = ways[way](look)
    const start = performance.now()
    const texts = await readQrCodes(image, { kind: way })
    const middle = performance.now()
    const other = jsQR(image.data, image.width, image.height)
    baseline += performance.now() - middle
    ours += middle - start
    if (isRead(look, texts)) read++
    if (other && isRead(look, [other.data])) readByJsqr++
  }
  return { read, readByJsqr, of: looks.length, ours: ours / looks.length, baseline: baseline / looks.length }
}

const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`

export const qr: Measure = {
  name: 'qr',
  async run(take, say) {
    for (const way of ['crop', 'viewport'] as const) {
      const rates: Rate[] = []
      for (const kind of kinds) {
        const looks = looksOf(kind)
        let rate: Rate = { read: 0, readByJsqr: 0, of: looks.length }
        await take({
          title: `read a QR code, ${way}, ${kind}`,
          baseline: 'jsqr alone',
          rounds: 1,
          async round(index) {
            // To warm up one picture is enough.
            const result = await readAll(way, index < 0 ? looks.slice(0, 1) : looks)
            rate = result
            return result
          },
          note: () => `of ${rate.of} we read ${rate.read}, jsqr ${rate.readByJsqr}`,
        })
        rates.push(rate)
        say(`  ${way}, ${kind}: ${rate.read} of ${rate.of}, jsqr ${rate.readByJsqr}`)
      }
      const sum = (key: keyof Rate) => rates.reduce((total, rate) => total + rate[key], 0)
      const [read, other] = [percent(sum('read'), sum('of')), percent(sum('readByJsqr'), sum('of'))]
      say(`  ${way}, all ${sum('of')}: ${read}, jsqr ${other}`)
    }
  },
}

import jsQR from 'jsqr'
import { readQrCodes } from '../../src/core/qr/read'
import type { Measure } from './measure'
import { qrPictures } from './qr-pictures'
import { sideBySide } from './side-by-side'

export const qr: Measure = {
  name: 'qr',
  async run(take) {
    for (const [kind, pictures] of Object.entries(qrPictures())) {
      let ours = 0
      let theirs = 0
      const readAll = async () => {
        ours = 0
        for (const { image, text } of pictures) if ((await readQrCodes(image)).includes(text)) ours++
      }
      const readByJsqr = () => {
        theirs = 0
        for (const { image, text } of pictures) if (jsQR(image.data, image.width, image.height)?.data === text) theirs++
      }
      const round = sideBySide(readAll, readByJsqr)
      await take({
        title: `read a QR code, ${kind}`,
        baseline: 'jsqr alone',
        rounds: 5,
        async round(index) {
          const all = await round(index)
          return { ours: all.ours / pictures.length, baseline: all.baseline / pictures.length }
        },
        note: () => `of ${pictures.length} pictures we read ${ours}, jsqr ${theirs}`,
      })
    }
  },
}

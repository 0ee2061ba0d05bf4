// A worker of the options page: one picture comes, its texts go back.
import type { QrImage } from '../core/qr/image'
import { readQrCodes } from '../core/qr/read'

addEventListener('message', async ({ data }: MessageEvent<QrImage>) => {
  postMessage(await readQrCodes(data))
})

import workerUrl from '../../photo/main.ts?worker&url'
import { startWorker } from '../../ui/start-worker'

/** Every QR text in a picture. */
export async function readPhoto(picture: ImageBitmap): Promise<readonly string[]> {
  const { width, height } = picture
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) return []
  context.drawImage(picture, 0, 0)
  const worker = startWorker(workerUrl)
  const read = new Promise<readonly string[]>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<readonly string[]>) => resolve(data)
    worker.postMessage({ width, height, data: context.getImageData(0, 0, width, height).data })
  })
  return read.finally(() => worker.terminate())
}

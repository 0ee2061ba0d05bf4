import url from '../../photo/main.ts?worker&url'
import { startWorker } from '../../ui/start-worker'
import { pointsOf } from './points-of'

/** What one picture may take before it counts as one without a code. */
const milliseconds = 15_000

/** Reads pictures one after the other, in a worker that is there until `close`. */
export interface PhotoReader {
  /** Every QR text in a picture; null where the browser cannot open it. */
  read(picture: Blob | ImageBitmap): Promise<readonly string[] | null>
  close(): void
}

export function photoReader(): PhotoReader {
  let worker: Worker | null = null
  let busy = false
  function stop() {
    worker?.terminate()
    worker = null
  }
  function ask({ width, height, data }: ImageData): Promise<readonly string[]> {
    worker ??= startWorker(url)
    const asked = worker
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        stop()
        resolve([])
      }, milliseconds)
      asked.onmessage = (answer: MessageEvent<readonly string[]>) => {
        clearTimeout(timer)
        resolve(answer.data)
      }
      asked.onerror = () => {
        clearTimeout(timer)
        stop()
        reject(new Error('the worker for photographs failed'))
      }
      asked.postMessage({ width, height, data }, [data.buffer])
    })
  }
  return {
    async read(picture) {
      if (busy) throw new Error('one picture after the other')
      busy = true
      try {
        const points = await pointsOf(picture)
        return points && (await ask(points))
      } finally {
        busy = false
      }
    },
    close: stop,
  }
}

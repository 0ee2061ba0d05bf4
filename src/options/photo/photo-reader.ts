import url from '../../photo/main.ts?worker&url'
import type { PhotoAnswer, PhotoProblem, PhotoQuestion } from '../../photo/protocol'
import { startWorker } from '../../worker/start-worker'
import { drawn } from './drawn'

/** What one picture may take before it counts as one without a code. */
const milliseconds = 15_000

/** Every QR text in a picture, or why it cannot be looked at. */
export type PhotoTexts =
  | { readonly ok: true; readonly texts: readonly string[] }
  | { readonly ok: false; readonly reason: PhotoProblem }

/** Reads pictures one after the other, in a worker that is there until `close`. */
export interface PhotoReader {
  /** @param picture a bitmap is handed over, and of no more use after that */
  read(picture: PhotoQuestion): Promise<PhotoTexts>
  /** Ends the worker at once; a picture that it was reading counts as one without a code. */
  readonly close: () => void
}

const unreadable: PhotoTexts = { ok: false, reason: 'picture-unreadable' }

export function photoReader(): PhotoReader {
  let worker: Worker | null = null
  let busy = false
  let giveUp: (() => void) | null = null
  function stop() {
    worker?.terminate()
    worker = null
    giveUp?.()
  }
  function ask(picture: PhotoQuestion): Promise<PhotoAnswer> {
    worker ??= startWorker(url)
    const asked = worker
    return new Promise((resolve, reject) => {
      const timer = setTimeout(stop, milliseconds)
      giveUp = () => {
        clearTimeout(timer)
        resolve({ ok: true, texts: [] })
      }
      asked.onmessage = (answer: MessageEvent<PhotoAnswer>) => {
        clearTimeout(timer)
        resolve(answer.data)
      }
      asked.onerror = () => {
        reject(new Error('the worker for photographs failed'))
        stop()
      }
      asked.postMessage(picture, picture instanceof Blob ? [] : [picture])
    })
  }
  async function readDrawn(svg: string): Promise<PhotoTexts> {
    const bitmap = await drawn(svg)
    const answer = bitmap && (await ask(bitmap))
    return answer && !('drawing' in answer) ? answer : unreadable
  }
  return {
    async read(picture) {
      if (busy) throw new Error('one picture after the other')
      busy = true
      try {
        const answer = await ask(picture)
        return 'drawing' in answer ? await readDrawn(answer.drawing) : answer
      } finally {
        busy = false
      }
    },
    close: stop,
  }
}

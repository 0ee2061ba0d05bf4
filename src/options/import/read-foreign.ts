import { t } from '../../i18n/t'
import workerUrl from '../../importing/main.ts?worker&url'
import type { ImportAnswer, ImportKnown, ImportQuestion } from '../../importing/protocol'
import type { Progressing } from '../../ui/long-work'
import { startWorker } from '../../worker/start-worker'

/** Milliseconds. The slowest key derivation that a file may ask for takes some seconds on a slow computer. */
const longest = 60_000

type Stopped = { readonly ok: false; readonly from: ''; readonly reason: 'import-stopped' | 'import-failed' }
const none = (reason: Stopped['reason']): Stopped => ({ ok: false, from: '', reason })

/** Has a worker of its own read a file; whatever the file does to it, the page stays as it is. */
export function readForeign(
  bytes: Uint8Array<ArrayBuffer>,
  password: string,
  { signal, say }: Pick<Progressing, 'signal' | 'say'>,
): Promise<ImportAnswer | Stopped> {
  const worker = startWorker(workerUrl)
  const over = AbortSignal.any([signal, AbortSignal.timeout(longest)])
  const read = new Promise<ImportAnswer | Stopped>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<ImportAnswer | ImportKnown>) => {
      if (!('known' in data)) resolve(data)
      else if (data.known.isSealed) say(t('work_openingFile', data.known.from))
    }
    worker.onerror = (event) => {
      event.preventDefault()
      resolve(none('import-failed'))
    }
    over.addEventListener('abort', () => resolve(none('import-stopped')), { once: true })
    worker.postMessage({ bytes, password } satisfies ImportQuestion)
  })
  return read.finally(() => worker.terminate())
}

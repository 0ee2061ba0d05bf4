// A worker of the options page: a stranger's file comes, the logins in it go back. It is ended after that.
import { readFile } from '../core/importers/read-file'
import type { ImportAnswer, ImportKnown, ImportQuestion } from './protocol'

const failed: ImportAnswer = { ok: false, from: '', reason: 'import-failed' }

addEventListener('message', ({ data: { bytes, password } }: MessageEvent<ImportQuestion>) => {
  const answer = (read: ImportAnswer) => postMessage(read)
  const tell = (from: string, isSealed: boolean) => postMessage({ known: { from, isSealed } } satisfies ImportKnown)
  // Uncaught, the error would stand in the browser's console with a piece of the file in it.
  readFile(bytes, password, tell).then(answer, () => answer(failed))
})

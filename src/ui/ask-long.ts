import type { ArgumentsOf, MessagesFrom, ResultOf, WorkFigure } from '../messages'
import { ask } from './ask'

/** Milliseconds between two looks; nothing that is over before the first is looked at. */
const between = 250

export interface Watch {
  /** Asks the background to stop; what it answers says whether it could. */
  readonly signal: AbortSignal
  readonly onFigure: (figure: WorkFigure) => void
}

/** 128 random bits in hexadecimal. */
const freshName = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Asks the background for something that may take long, and looks meanwhile how far it is. */
export async function askLong<K extends MessagesFrom<'page'>>(
  name: K,
  args: ArgumentsOf<K>,
  { signal, onFigure }: Watch,
): Promise<ResultOf<K>> {
  const work = freshName()
  const over = new AbortController()
  /** A look without an answer so far: a background that is held up has no use for a second one. */
  let out = false
  const stop = () => void ask('work.stop', { work }).catch(() => undefined)
  const look = async () => {
    if (out) return
    out = true
    // Said again at each look: a background that died and began anew has not heard it.
    if (signal.aborted) stop()
    try {
      const { figure } = await ask('work.look', { work })
      if (figure && !over.signal.aborted) onFigure(figure)
    } finally {
      out = false
    }
  }
  const looking = setInterval(() => void look().catch(() => undefined), between)
  signal.addEventListener('abort', stop, { signal: over.signal })
  try {
    return await ask(name, args, work)
  } finally {
    clearInterval(looking)
    over.abort()
  }
}

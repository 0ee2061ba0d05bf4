import { type ReadonlySignal, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Watch } from './ask-long'

export interface Stoppable {
  readonly busy: ReadonlySignal<boolean>
  /** Does one thing at a time; another one meanwhile is not begun. */
  run(work: (watch: Watch) => Promise<void>): Promise<void>
  /** The form is free at once; whether it came in time is what the work is answered. */
  readonly stop: () => void
}

/**
 * A form's work that derives a key, and so may take long. It is stopped when its screen goes, too.
 * @param fields by `data-testid`: the first that is there has the focus after a stop
 */
export function useStoppable(...fields: readonly string[]): Stoppable {
  const busy = useSignal(false)
  const running = useRef(new AbortController())
  const ended = useRef(Promise.resolve())
  useEffect(() => () => running.current.abort(), [])
  return {
    busy,
    async run(work) {
      if (busy.value) return
      busy.value = true
      const own = new AbortController()
      running.current = own
      const before = ended.current
      const working = async () => {
        // What was stopped may not have come to its end: until then its try counts, and the next one would have to wait.
        await before
        if (!own.signal.aborted) await work({ signal: own.signal, onFigure: () => undefined })
      }
      const result = working()
      ended.current = result.catch(() => undefined)
      try {
        await result
      } finally {
        if (running.current === own) busy.value = false
      }
    },
    stop() {
      running.current.abort()
      busy.value = false
      const found = fields.map((field) => document.querySelector<HTMLElement>(`[data-testid="${field}"]`))
      found.find((field) => field !== null)?.focus()
    },
  }
}

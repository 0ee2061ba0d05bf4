import { type ReadonlySignal, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { type MessageKey, t } from '../i18n/t'
import type { WorkStage } from '../messages'
import type { Watch } from './ask-long'

const stages = {
  proof: 'work_proof',
  key: 'work_key',
  vault: 'work_vault',
  comparing: 'work_comparing',
  sealing: 'work_sealing',
  writing: 'work_writing',
  file: 'work_file',
} as const satisfies Record<WorkStage, MessageKey>

/** What is said of a piece of work while it runs. */
export interface Shown {
  readonly words: string
  readonly done: number
  /** 0 where nothing can be counted. */
  readonly of: number
}

/** Handed to the work: what it says goes to the screen, and it ends when the signal says so. */
export interface Progressing extends Watch {
  say(words: string, done?: number, of?: number): void
}

export interface LongWork {
  /** Null while nothing runs. */
  readonly shown: ReadonlySignal<Shown | null>
  readonly stopping: ReadonlySignal<boolean>
  /** Runs one piece of work at a time; another one meanwhile is not begun. */
  run(words: string, work: (progressing: Progressing) => Promise<void>): Promise<void>
  stop(): void
}

/** One place of a screen where long work shows itself; what runs is stopped when the screen goes. */
export function useLongWork(): LongWork {
  const shown = useSignal<Shown | null>(null)
  const stopping = useSignal(false)
  const running = useRef(new AbortController())
  const stop = () => {
    if (!shown.value) return
    stopping.value = true
    running.current.abort()
  }
  useEffect(() => () => running.current.abort(), [])
  return {
    shown,
    stopping,
    stop,
    async run(words, work) {
      if (shown.value) return
      const own = new AbortController()
      running.current = own
      const say = (next: string, done = 0, of = 0) => {
        shown.value = { words: next, done, of }
      }
      say(words)
      try {
        await work({ signal: own.signal, say, onFigure: ({ stage, done, of }) => say(t(stages[stage]), done, of) })
      } finally {
        shown.value = null
        stopping.value = false
      }
    },
  }
}

import browser from 'webextension-polyfill'
import type { Stopping } from '../core/vault/stopping'
import type { WorkFigure, WorkStage } from '../messages'

/** Thrown where a person stopped a piece of work in time: nothing was changed. */
export class Stopped extends Error {}

/** A request that may take long: says how far it is, and may be stopped until its change is written. */
export interface Work extends Stopping {
  /** Its reason is a {@link Stopped}. */
  readonly signal: AbortSignal
  /**
   * What is done from here on. Lets in what was asked meanwhile: a key derivation holds everything up.
   * @param of how many there are, where they can be counted
   * @throws Stopped
   */
  begin(stage: WorkStage, of?: number): Promise<void>
  /** One more is done. */
  readonly step: () => void
}

interface Running {
  figure: WorkFigure | null
  readonly stop: () => void
}

/** What runs in this background, by the name that its page gave it. It ends with the background, and so does this. */
const running = new Map<string, Running>()

/**
 * After what came from outside while nothing else could run. In Chrome a message comes through the browser in several
 * steps, and a turn of our own may come before its last one: what the browser is asked is answered after it.
 */
async function letIn(): Promise<void> {
  for (let step = 0; step < 2; step++) await browser.runtime.getPlatformInfo()
}

/** @param name what the page calls it by; none where nobody looks */
export function startWork(name: string | undefined): Work & { end(): void } {
  const stopping = new AbortController()
  const own: Running = { figure: null, stop: () => stopping.abort(new Stopped()) }
  if (name !== undefined) running.set(name, own)
  const hear = async () => {
    if (name === undefined) return
    await letIn()
    stopping.signal.throwIfAborted()
  }
  return {
    signal: stopping.signal,
    hear,
    begin(stage, of = 0) {
      own.figure = { stage, done: 0, of }
      return hear()
    },
    step() {
      if (own.figure) own.figure = { ...own.figure, done: own.figure.done + 1 }
    },
    end() {
      if (name !== undefined && running.get(name) === own) running.delete(name)
    },
  }
}

export const figureOf = (name: string): WorkFigure | null => running.get(name)?.figure ?? null

/** A request that is over, or is not this background's, has nothing to stop. */
export const stopWork = (name: string): void => running.get(name)?.stop()

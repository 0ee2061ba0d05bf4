import type { Outcome, WorkFigure } from '../messages'
import type { PageHandlers } from './handlers'
import { figureOf, stopWork } from './work'

export const workVerbs = {
  async 'work.look'({ work }): Promise<{ figure: WorkFigure | null }> {
    return { figure: figureOf(work) }
  },

  async 'work.stop'({ work }): Promise<Outcome> {
    stopWork(work)
    return { ok: true }
  },
} satisfies Partial<PageHandlers>

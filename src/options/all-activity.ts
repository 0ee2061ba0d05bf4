import type { ActivityList, Failure } from '../messages'
import { ask } from '../ui/ask'

const atOnce = 500

export type AllActivity = Pick<ActivityList, 'rows' | 'whole'>

/** The whole journal, newest first; it holds 2,000 at most. */
export async function allActivity(): Promise<({ readonly ok: true } & AllActivity) | Failure> {
  const rows: ActivityList['rows'][number][] = []
  let whole = true
  for (;;) {
    const oldest = rows.at(-1)
    const answer = await ask('activity.list', { limit: atOnce, ...(oldest ? { before: oldest.number } : {}) })
    if (!answer.ok) return answer
    rows.push(...answer.rows)
    whole &&= answer.whole
    if (!answer.more || answer.rows.length === 0) return { ok: true, rows, whole }
  }
}

import { isWholeRun, openEvent } from '../core/vault/journal'
import { deriveKeys } from '../core/vault/keys'
import type { ActivityList, Outcome, Reason } from '../messages'
import { takeMissed } from '../storage/journal-missed'
import { journalKeeps, readEvents } from '../storage/journal-store'
import { readHeader } from '../storage/vault-store'
import { liveSession } from './auto-lock'
import type { PageHandlers } from './handlers'
import { isFailure, usableHeader } from './open-vault'

export const activityVerbs = {
  async 'activity.list'({ before = Number.MAX_SAFE_INTEGER, limit }): Promise<Outcome<ActivityList>> {
    const header = usableHeader(await readHeader())
    if (isFailure(header)) return header
    const session = await liveSession(Date.now())
    if (!session) return { ok: false, reason: 'locked' }
    const keys = await deriveKeys(session.vaultKey, header.vaultId)
    // One more than asked for: the last event shown is held against the one before it.
    const { tail, events: found } = await readEvents(before, limit + 1)
    const opened = await Promise.all(found.map((event) => openEvent(keys, header.vaultId, event)))
    const shown = found.slice(0, limit)
    const rows = shown.map(({ number }, at) => ({ number, event: opened[at]?.event ?? null }))
    const more = found.length > limit
    const first = Math.min(before - 1, tail.number)
    // The journal begins with the making of the vault, or where the oldest had to go.
    const oldest = Math.max(1, tail.number - journalKeeps + 1)
    const begins = more || found.at(-1)?.number === oldest || (found.length === 0 && tail.number > 0 && first < oldest)
    const whole = begins && (found[0]?.number ?? first) === first && isWholeRun(found, opened)
    return { ok: true, rows, more, whole }
  },

  async 'activity.missed'(): Promise<Outcome<{ missed: Reason | null }>> {
    return { ok: true, missed: await takeMissed() }
  },
} satisfies Partial<PageHandlers>

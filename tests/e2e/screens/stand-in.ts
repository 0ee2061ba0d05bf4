/** What a page of ours is given before its own scripts run. */
export interface StandIn {
  /** Answers in place of the background's, by the message's name. */
  readonly answers: Readonly<Record<string, unknown>>
  /** Messages that are never answered. */
  readonly unanswered: readonly string[]
  /** The vault's state, and what is said of a look-alike, in whichever answer they come. */
  readonly status?: unknown
  readonly warning?: unknown
  /** How many logins the list of codes has. */
  readonly rows: number
  /** Milliseconds for which their codes count. */
  readonly codesLast: number
  /** Timers of a second and more never end. */
  readonly stays: boolean
  /** The page's time, Unix ms: it stands still, and everything that the background dates is dated by it. */
  readonly now: number
  /** The page is to take itself for the toolbar's popup. */
  readonly isPopup: boolean
}

/** How many questions to the background are open, on the page's window. */
export const openQuestions = '__openQuestions'

interface Runtime {
  runtime?: { sendMessage(message: unknown): Promise<unknown> }
  extension?: { getViews(filter?: unknown): Window[]; getBackgroundPage?(): Window | null }
}

/**
 * Runs in the page: puts the given answers in the background's place, and makes the rest the same in every run. A clock
 * that stands, codes that are counted up, dates of one series; what is asked is asked, and answered by the real vault.
 */
export function standIn(given: StandIn): void {
  const { answers, unanswered, status, warning, rows, codesLast, stays, now, isPopup } = given
  const world = globalThis as unknown as Record<string, unknown>
  const codes = ['482913', '105577', '930264', '618042', '274391']

  function still(value: unknown, at = 0, key = ''): unknown {
    if (key === 'validUntil') return now + codesLast
    if (typeof value === 'number' && value > 1.6e12) return now - (2 + 7 * at) * 3_600_000
    if (typeof value === 'string' && value !== '' && (key === 'code' || key === 'nextCode'))
      return codes[(at + (key === 'code' ? 0 : 2)) % codes.length]
    if (Array.isArray(value)) return value.map((one, index) => still(one, index))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, still(one, at, name)]))
  }
  /** As many logins as are wanted, and the state that is. */
  function changed(name: string, answer: Record<string, unknown>): Record<string, unknown> {
    const few = (list: Record<string, unknown> | null) =>
      list && {
        ...list,
        ...(Array.isArray(list.faces) && { faces: list.faces.slice(0, rows) }),
        ...(Array.isArray(list.rows) && { rows: list.rows.slice(0, rows) }),
        ...('total' in list && { total: rows }),
      }
    if (name === 'vault.status' && status) return status as Record<string, unknown>
    if (name === 'front.warning' && warning) return { warning }
    if (name === 'popup.open') {
      const isShut = status && (status as { state: string }).state !== 'unlocked'
      const list = isShut ? null : few(answer.list as Record<string, unknown> | null)
      return { ...answer, list, ...(status ? { status } : {}), ...(warning ? { warning } : {}) }
    }
    return /^accounts\.(list|faces|check)$/.test(name) ? (few(answer) ?? answer) : answer
  }

  if (stays) {
    const { setTimeout } = window
    const begin = (work: () => void, wait = 0) => (wait < 1_000 ? setTimeout(work, wait) : 0)
    world.setTimeout = begin
  }
  world.__openQuestions = 0
  const wrapped = new Set<unknown>()
  for (const api of [world.browser, world.chrome] as (Runtime | undefined)[]) {
    if (!api?.runtime || wrapped.has(api.runtime)) continue
    wrapped.add(api.runtime)
    const { runtime } = api
    const send = runtime.sendMessage.bind(runtime)
    runtime.sendMessage = async (message: unknown) => {
      const { name } = message as { name: string }
      if (Object.hasOwn(answers, name)) return answers[name]
      if (unanswered.includes(name)) return new Promise(() => undefined)
      world.__openQuestions = Number(world.__openQuestions) + 1
      try {
        const answer = await send(message)
        return still(answer && changed(name, answer as Record<string, unknown>))
      } finally {
        world.__openQuestions = Number(world.__openQuestions) - 1
      }
    }
    if (!api.extension) continue
    api.extension.getViews = () => (isPopup ? [window] : [])
    // Or what is asked by a call would have the background's own answer.
    api.extension.getBackgroundPage = () => null
  }

  const RealDate = Date
  class StandingDate extends RealDate {
    constructor(...given: unknown[]) {
      // @ts-expect-error a date takes whatever it is given
      super(...(given.length > 0 ? given : [now]))
    }
    static override now(): number {
      return now
    }
  }
  world.Date = StandingDate
}

import { ask } from './ask'

/**
 * Asks the page's own host for its time, and tells the background: one request to the same origin, without cookies, after
 * a refusal or when the person asks for it. The only place from which anything of ours goes onto a network.
 * @returns false where the host told none
 */
export async function askSiteClock(): Promise<boolean> {
  const date = await siteTime()
  if (date === null) return false
  return (await ask('content.clock', { date })).ok
}

async function siteTime(): Promise<number | null> {
  try {
    const answer = await fetch(location.origin + location.pathname, {
      method: 'HEAD',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    })
    const date = Date.parse(answer.headers.get('date') ?? '')
    // What a cache kept has the time of then.
    return Number.isNaN(date) || Number(answer.headers.get('age') ?? 0) > 0 ? null : date
  } catch {
    // No network, or a host that takes no such request; browsers give it no type.
    return null
  }
}

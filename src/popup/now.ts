import { signal } from '@preact/signals'

/** Unix time in milliseconds, moved on at every full second while a clock runs: what every countdown on a page reads. */
export const now = signal(Date.now())

/** Starts the clock. @returns what stops it */
export function startClock(): () => void {
  let timer: ReturnType<typeof setTimeout>
  const tick = () => {
    now.value = Date.now()
    // Codes change on full seconds; a little after one, so that none is shown a tick too long.
    timer = setTimeout(tick, 1005 - (now.value % 1000))
  }
  tick()
  return () => clearTimeout(timer)
}

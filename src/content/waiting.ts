/**
 * Counts down to a moment in whole seconds.
 * @param until Unix time in milliseconds
 * @returns false when it was given up before
 */
export function countDown(until: number, signal: AbortSignal, tick: (seconds: number) => void): Promise<boolean> {
  return new Promise((resolve) => {
    let timer = 0
    const step = () => {
      const left = until - Date.now()
      if (left <= 0) return resolve(true)
      tick(Math.ceil(left / 1000))
      timer = window.setTimeout(step, Math.min(left, left % 1000 || 1000) + 5)
    }
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve(false)
    })
    if (signal.aborted) resolve(false)
    else step()
  })
}

/** Milliseconds that the chip must have stood on the screen, unchanged, before a press on it counts. */
const pause = 300

/** Knows since when the chip stands still. */
export interface Steadiness {
  /** It was shown, moved, changed, covered or uncovered just now. */
  unsettle(): void
  /** @param time of an event, as its `timeStamp`: the page may hold up our hearing of it */
  isSteady(time: number): boolean
  stop(): void
}

/** @param onSteady called each time the pause is over */
export function createSteadiness(onSteady: () => void): Steadiness {
  let since = Number.POSITIVE_INFINITY
  let frame = 0
  let timer = 0
  const stop = () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
  return {
    stop,
    unsettle() {
      stop()
      since = Number.POSITIVE_INFINITY
      // What was changed is on the screen once a second frame begins, however long the page held up the first.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          since = performance.now()
          timer = window.setTimeout(onSteady, pause)
        })
      })
    },
    isSteady: (time) => time - since >= pause,
  }
}

/** Milliseconds that a frame may need from the page to the screen: other threads bring it there, and share the processor. */
const toTheScreen = 5
/** Milliseconds after which no frame is waited for: a page that is covered meanwhile gets none. */
const longest = 100

/** Resolves once the next frame is on the screen; at once where nobody sees the page, for there is none then. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    if (document.visibilityState !== 'visible') return resolve()
    requestAnimationFrame(() => setTimeout(resolve, toTheScreen))
    setTimeout(resolve, longest)
  })
}

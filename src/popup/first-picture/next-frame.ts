/** Milliseconds that a frame may need from the page to the screen: other threads bring it there, and share the processor. */
const toTheScreen = 5

/** Resolves once the next frame is on the screen; at once where nobody sees the page, for there is none then. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    if (document.visibilityState === 'visible') requestAnimationFrame(() => setTimeout(resolve, toTheScreen))
    else resolve()
  })
}

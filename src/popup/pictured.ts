import { signal } from '@preact/signals'

/**
 * True once the popup's first picture is on the screen: what is not in it is drawn after it, and what a screen asks for
 * is asked then. Both would take the processor from the browser's drawing.
 */
export const pictured = signal(false)

/** To be called once the first picture is in the page. A page that nobody sees draws nothing, and waits for nothing. */
export function watchForPicture(): void {
  const show = () => {
    pictured.value = true
  }
  // A page that is covered before its first frame gets none.
  setTimeout(show, document.visibilityState === 'visible' ? 200 : 0)
  // The frame after the first one.
  requestAnimationFrame(() => requestAnimationFrame(show))
}

import { signal } from '@preact/signals'
import { nextFrame } from './next-frame'

/**
 * True once the app's first picture is on the screen: what is not in it is drawn after it, and what a screen asks for is
 * asked then. Both would take the processor from the browser's drawing.
 */
export const pictured = signal(false)

/** To be called once that picture is in the page. */
export function watchForPicture(): void {
  void nextFrame().then(() => {
    pictured.value = true
  })
}

import type { SeenWatch } from './chip-seen'

/** What becomes of a press on one of the chip's buttons. */
export interface Pressed {
  /** The person meant it. */
  readonly press: (button: HTMLElement) => void
  /** The person could not see, for long enough, what they pressed. */
  readonly refuse: (button: HTMLElement) => void
}

/**
 * Reads presses from what happens in the window. One counts that begins and ends on the same button, seen at both times.
 * @returns to be told of every real event
 */
export function readPresses(root: ShadowRoot, seen: SeenWatch, { press, refuse }: Pressed) {
  /** The button that the press under way began on; null for anything else, undefined where we saw no beginning. */
  let begun: Element | null | undefined
  const buttonAt = (x: number, y: number) => root.elementFromPoint(x, y)?.closest('button') ?? null
  const begin = (button: Element | null, { timeStamp }: Event) => {
    begun = seen.isSteady(timeStamp) ? button : null
  }

  return (event: Event, ours: boolean): void => {
    const { type, timeStamp, key, repeat, detail, clientX, clientY } = event as KeyboardEvent & MouseEvent
    if (type === 'pointermove') seen.glance(timeStamp)
    // A key that is held down was pressed for what had the focus before.
    if (type === 'keydown' && (key === 'Enter' || key === ' '))
      begin(ours && !repeat ? root.activeElement : null, event)
    // Software that reads the screen aloud presses by the mouse's events alone, or by none.
    if (type === 'pointerdown' || (type === 'mousedown' && begun === undefined)) {
      begin(ours ? buttonAt(clientX, clientY) : null, event)
    }
    if (type !== 'click') return
    const from = begun
    begun = undefined
    // The later presses of a double click were begun before the person could read what came under the pointer.
    if (!ours || detail > 1) return
    // A press of a key bears no place: the button's own counts.
    const pointed = clientX || clientY ? buttonAt(clientX, clientY) : null
    const button = (pointed ?? root.activeElement) as HTMLElement | null
    if (!button) return
    const { left, top, width, height } = button.getBoundingClientRect()
    const [x, y] = pointed ? [clientX, clientY] : [left + width / 2, top + height / 2]
    const whole = from === undefined || from === button
    if (whole && seen.isSteady(timeStamp) && document.elementFromPoint(x, y) === root.host) press(button)
    else refuse(button)
  }
}

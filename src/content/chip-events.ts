/**
 * Keeps every event of the chip from the page: a rival's click reached the page, which closed its dialog and made a new key.
 *
 * The page's own listeners on `window` are registered after ours, since this runs before any script of the page, and get
 * nothing of an event that we stop there. What was meant is then read from the closed shadow root.
 */
const kinds = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'touchmove',
  'keydown',
  'keyup',
  'keypress',
  'focus',
  'blur',
  'focusin',
  'focusout',
  'wheel',
] as const

/** @param onPress called for a real press of the mouse, a finger or a key on the chip; never for one that a script made */
export function keepEvents(host: () => Element | null, onPress: (event: MouseEvent) => void): void {
  const keep = (event: Event) => {
    const element = host()
    const from = event instanceof FocusEvent ? event.relatedTarget : null
    if (element === null || (event.target !== element && from !== element)) return
    event.stopImmediatePropagation()
    if (event.target !== element) return
    // The page's field keeps the focus while the mouse works the chip; keys still can move it here.
    if (event.type === 'mousedown') event.preventDefault()
    if (event.type === 'click' && event.isTrusted) onPress(event as MouseEvent)
  }
  for (const kind of kinds) window.addEventListener(kind, keep, { capture: true, passive: false })
}

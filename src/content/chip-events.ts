/**
 * Keeps every event of the chip from the page: a rival's click reached the page, which closed its dialog and made a new key.
 *
 * The page's own listeners on `window` are registered after ours, since this runs before any script of the page, and get
 * nothing of an event that we stop there. What was meant is then read from the closed shadow root.
 */
const kinds = [
  'pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave pointercancel',
  'gotpointercapture lostpointercapture mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave',
  'click dblclick auxclick contextmenu DOMActivate touchstart touchend touchmove touchcancel',
  'keydown keyup keypress beforeinput input focus blur focusin focusout wheel mousewheel DOMMouseScroll',
  'dragstart drag dragend dragenter dragover dragleave drop selectstart copy cut paste visibilitychange',
]
  .join(' ')
  .split(' ')

/** @param hear told of every event that a person made in the window, and whether it was on the chip */
export function keepEvents(host: () => Element | null, hear: (event: Event, ours: boolean) => void): void {
  const keep = (event: Event) => {
    const element = host()
    if (element === null) return
    const ours = event.target === element
    if (ours || (event instanceof FocusEvent && event.relatedTarget === element)) event.stopImmediatePropagation()
    // The page's field keeps the focus while the mouse works the chip; keys still can move it here.
    if (ours && event.type === 'mousedown') event.preventDefault()
    if (event.isTrusted) hear(event, ours)
  }
  for (const kind of kinds) window.addEventListener(kind, keep, { capture: true })
}

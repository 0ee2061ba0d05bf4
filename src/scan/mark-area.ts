import type { Area } from '../messages'
import { areaOfBox } from './area-of'
import { frameBetween, frameByKey, smallest } from './mark-frame'
import { laySheet } from './mark-sheet'

const kinds = [
  ...['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'mousedown', 'mouseup', 'mousemove', 'click'],
  ...['dblclick', 'auxclick', 'contextmenu', 'touchstart', 'touchmove', 'touchend', 'keydown', 'keyup', 'keypress'],
]

/**
 * Has the person mark an area of the page: by dragging, or by arrow keys and Enter. Escape ends it.
 * @param done called with the area, once the page shows nothing of ours any more; not called where none was marked
 */
export function markArea(done: (area: Area) => void): void {
  const sheet = laySheet()
  const ended = new AbortController()
  const room = () => ({ width: innerWidth, height: innerHeight })
  let frame: Area | null = null
  let corner: { x: number; y: number } | null = null

  function end(area: Area | null) {
    ended.abort()
    sheet.remove()
    // Two frames on, the sheet is off the screen.
    if (area) requestAnimationFrame(() => requestAnimationFrame(() => done(area)))
  }
  function set(next: Area | null) {
    frame = next
    sheet.show(next)
  }
  const isLarge = ({ width, height }: Area) => width >= smallest && height >= smallest

  const handlers: Readonly<Record<string, (event: PointerEvent & KeyboardEvent) => void>> = {
    pointerdown(event) {
      if (event.button !== 0 || sheet.isCancel(event)) return
      event.preventDefault()
      corner = { x: event.clientX, y: event.clientY }
      sheet.dialog.setPointerCapture(event.pointerId)
      sheet.dialog.dataset.dragging = ''
    },
    pointermove(event) {
      if (corner) set(frameBetween(corner, { x: event.clientX, y: event.clientY }, room()))
    },
    pointerup() {
      delete sheet.dialog.dataset.dragging
      if (!corner) return
      corner = null
      if (frame && isLarge(frame)) end(areaOfBox(frame))
      else set(null)
    },
    pointercancel() {
      delete sheet.dialog.dataset.dragging
      corner = null
      set(null)
    },
    click(event) {
      if (sheet.isCancel(event)) end(null)
    },
    keydown(event) {
      if (event.key === 'Tab') return
      event.preventDefault()
      if (event.key === 'Escape' || (sheet.isCancelFocused() && /^(?:Enter| )$/.test(event.key))) end(null)
      else if (event.key === 'Enter') end(frame && areaOfBox(frame))
      else {
        const next = frameByKey(frame, event.key, event.shiftKey, room())
        if (next) set(next)
      }
    },
  }
  for (const kind of kinds) {
    const listen = (event: Event) => {
      // What a script of the page makes up counts for nothing, and nothing real gets through to the page below.
      event.stopImmediatePropagation()
      if (event.isTrusted) handlers[kind]?.(event as PointerEvent & KeyboardEvent)
    }
    window.addEventListener(kind, listen, { capture: true, passive: false, signal: ended.signal })
  }
  sheet.dialog.addEventListener('close', () => end(null), { signal: ended.signal })
}

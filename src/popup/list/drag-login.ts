import { codes } from '../codes'
import { drag } from './drag'
import { rowElement, rowIdOf } from './list-keys'
import { moveAndSay, roomOf } from './place-login'
import { query } from './query'

/** Pixels at either end of what is in view in which the list moves on by itself, and by how many in a frame at most. */
const [edge, fastest] = [48, 14]
/** What has a press of its own. */
const own = 'button, input'

/**
 * Drags a login to another place of its group by its row, beside `PlaceActions`: a press and single keys do the same
 * (WCAG 2.2, 2.5.7). The row follows the pointer, and those between its place and the new one make room. Where the
 * pointer is lost, and by Escape, everything is as before.
 */
export function dragLogin(event: PointerEvent): void {
  const target = event.target as Element
  const list = event.currentTarget as HTMLElement
  const id = rowIdOf(target)
  const box = boxOf(id)
  if (!event.isPrimary || event.button !== 0 || drag.value || query.value || target.closest(own)) return
  if (!box?.contains(target) || isAlone(id)) return
  const grabbed = event.clientY - box.getBoundingClientRect().top
  let [y, moved] = [event.clientY, 0]

  const over = new AbortController()
  const end = (): void => {
    over.abort()
    boxOf(id)?.style.removeProperty('translate')
    list.style.removeProperty('--room')
    drag.value = null
  }
  const follow = () => {
    const row = boxOf(id)
    const at = placeOf(id)
    // Gone, or a list of another kind: locked, deleted elsewhere.
    if (!row || at < 0) return end()
    const { top, height } = row.getBoundingClientRect()
    const room = list.getBoundingClientRect()
    // No further than the list: what sticks out below would make the page longer, and so on.
    const wanted = Math.min(room.bottom - height, Math.max(room.top, y - grabbed))
    moved += wanted - top
    row.style.translate = `0 ${moved}px`
    const to = placeUnder(list, y, at)
    if (drag.value?.from !== at || drag.value.to !== to) drag.value = { id, from: at, to }
  }
  const step = () => {
    if (over.signal.aborted) return
    const by = scrollAt(y)
    if (by !== 0) {
      scrollBy(0, by)
      follow()
    }
    requestAnimationFrame(step)
  }

  list.style.setProperty('--room', `${box.offsetHeight + distance(box)}px`)
  list.setPointerCapture(event.pointerId)
  const listen = <K extends keyof DocumentEventMap>(name: K, heard: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(name, heard, { signal: over.signal, capture: true })
  listen('pointermove', ({ clientY }) => {
    y = clientY
    follow()
  })
  listen('pointerup', () => {
    const to = drag.value?.to
    end()
    if (to !== undefined && to !== placeOf(id)) moveAndSay(id, to)
  })
  listen('pointercancel', end)
  // Also where the list is taken off the page.
  listen('lostpointercapture', end)
  listen('keydown', (key) => {
    if (key.key !== 'Escape') return
    // Or the arranging would end as well.
    key.preventDefault()
    end()
  })
  follow()
  requestAnimationFrame(step)
}

const boxOf = (id: string) => rowElement(id)?.querySelector<HTMLElement>(':scope > .row') ?? null
const faces = () => codes.value?.faces ?? []
const placeOf = (id: string) => faces().findIndex((face) => face.id === id)

function isAlone(id: string): boolean {
  const { first, last } = roomOf(faces(), placeOf(id))
  return first === last
}

/** Pixels from a row to the one below it. */
const distance = (box: HTMLElement) => Number.parseFloat(getComputedStyle(box.parentElement ?? box).paddingBlockEnd)

/**
 * The place that a login would take at a height of the window, inside its group. By what each row takes of the list, which
 * is the same wherever the rows are drawn meanwhile; between the ones that are drawn at all nothing changes.
 */
function placeUnder(list: HTMLElement, y: number, from: number): number {
  const { first, last } = roomOf(faces(), from)
  const [top, bottom] = inView()
  const seen = Math.min(bottom, Math.max(top, y))
  const under = [...list.querySelectorAll(':scope > [data-id]')].find((row) => {
    const { top: begins, bottom: ends } = row.getBoundingClientRect()
    return begins <= seen && seen < ends
  })
  const at = under ? placeOf(rowIdOf(under)) : -1
  return Math.min(last, Math.max(first, at < 0 ? (drag.value?.to ?? from) : at))
}

/** Where in the window the list can be seen: between what stays at its top and at its foot. */
function inView(): readonly [number, number] {
  const bar = document.querySelector('.top')?.getBoundingClientRect()
  const foot = document.querySelector('.foot:not(:empty)')?.getBoundingClientRect()
  return [Math.max(0, bar?.bottom ?? 0), Math.min(innerHeight, foot?.top ?? innerHeight)]
}

/** Pixels by which the page moves on in a frame: the further out the pointer, the more. */
function scrollAt(y: number): number {
  const [top, bottom] = inView()
  const out = y < top + edge ? y - top - edge : Math.max(0, y - bottom + edge)
  return Math.max(-fastest, Math.min(fastest, out / 4))
}

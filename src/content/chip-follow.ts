import { placeOf, within } from './chip-place'

/** What a person may want to press, read or type into; the chip keeps off it. */
const wanted = 'a[href],button,input,select,textarea,label,summary,[role=button],[role=alert],img,canvas'

const margin = 16

/** What the chip stands beside, the nearest first: the code field, its form. */
export type Anchors = readonly HTMLElement[]

/** Keeps the chip beside what it is for while the page scrolls, grows or is resized. */
export interface Follower {
  /** Moves the chip to where it belongs now. */
  place(): void
  stop(): void
}

const boxOf = (element: Element) => element.getBoundingClientRect()

/** @param move puts the chip there, in CSS pixels; called only when the place is another one */
export function follow(host: HTMLElement, anchors: () => Anchors, move: (left: number, top: number) => void): Follower {
  let frame = 0
  let before = ''
  let moved = ''

  function place() {
    const box = boxOf(host)
    const { width, height } = box
    const view = inView()
    const drawn = anchors()
      .map(boxOf)
      .filter((area) => area.width > 0)
    // Nobody shall reach in vain: under a pointer it stays, and is only kept in view.
    const held = moved !== '' && host.matches(':hover')
    const now = JSON.stringify([width, height, view, drawn, held])
    if (now === before) return
    before = now
    let at = within(view, box.left, box.top, box)
    if (!held) {
      const others = [...document.querySelectorAll(wanted)].map(boxOf)
      // A field for numbers runs from left to right everywhere; what it stands in tells.
      const rtl = getComputedStyle(anchors()[0]?.parentElement ?? document.documentElement).direction === 'rtl'
      at = placeOf({ width, height, view, anchors: drawn, others, rtl })
    }
    const [left = 0, top = 0] = at.map((part) => Math.round(part / (host.currentCSSZoom ?? 1)))
    const next = `${left} ${top}`
    if (next !== moved) move(left, top)
    moved = next
  }
  // No event tells that a page has pushed its field elsewhere. In a tab that nobody sees no frames come.
  const everyFrame = () => {
    place()
    frame = requestAnimationFrame(everyFrame)
  }
  everyFrame()
  return { place, stop: () => cancelAnimationFrame(frame) }
}

/** What can be seen of the page, also where fingers have enlarged it, less a margin. */
function inView() {
  const { offsetLeft, offsetTop, width, height } = visualViewport as VisualViewport
  const [left, top] = [offsetLeft + margin, offsetTop + margin]
  return { left, top, right: left + width - 2 * margin, bottom: top + height - 2 * margin }
}

import { usable } from '../field/visible'
import type { Placed } from './every-field'

/** CSS pixels; a box for one digit has more. */
const smallest = 6

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** True where a person can see a field and type into it, maybe after scrolling; in a frame, where they can see that as well. */
export const isShown = ({ field, frames }: Placed): boolean =>
  usable(field) && !isPutAside(field) && isInView(field) && frames.every((frame) => isVisible(frame) && isInView(frame))

const isVisible = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })

/** Out of use, or kept from everybody who hears the page: what lies behind a dialog, a trap for programs. */
function isPutAside(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at.matches('[inert], [aria-hidden="true"]')) return true
  }
  return false
}

const parentOf = (element: Element): Element | null => {
  if (element.assignedSlot) return element.assignedSlot
  const root = element.getRootNode()
  return element.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null)
}

/** Has room, within everything that cuts it off and within what can be scrolled to. */
function isInView(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  let box: Box = { left, top, right, bottom }
  if (!hasRoom(box)) return false
  let isFixed = false
  /** Placed out of its parents, up to one that it is placed by. */
  let isLoose = false
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = getComputedStyle(at)
    if (isClippedAway(style)) return false
    if (style.position !== 'static' || style.transform !== 'none') isLoose = false
    const isPage = at === at.ownerDocument.documentElement || at.localName === 'body'
    if (at !== element && !isPage && !isFixed && !isLoose) {
      box = cut(box, at, style)
      if (!hasRoom(box)) return false
    }
    isLoose ||= style.position === 'absolute'
    isFixed ||= style.position === 'fixed'
  }
  return hasRoom(within(box, pageOf(element, isFixed)))
}

const hasRoom = ({ left, top, right, bottom }: Box) => right - left >= smallest && bottom - top >= smallest

const within = (box: Box, outer: Box): Box => ({
  left: Math.max(box.left, outer.left),
  top: Math.max(box.top, outer.top),
  right: Math.min(box.right, outer.right),
  bottom: Math.min(box.bottom, outer.bottom),
})

/** What “for screen readers only” is made with: nothing is left of the element. */
function isClippedAway({ clip, clipPath, position }: CSSStyleDeclaration): boolean {
  if (/^inset\((?:50|[6-9]\d|100)%/.test(clipPath)) return true
  const sides = /^rect\((.+)\)$/.exec(clip)?.[1]?.split(/[ ,]+/).map(Number.parseFloat)
  if (!sides || !/^(?:absolute|fixed)$/.test(position)) return false
  const [top = 0, right = 0, bottom = 0, left = 0] = sides
  return right - left < smallest || bottom - top < smallest
}

/** What an element leaves of a box: all that it does not cut off, or, where it scrolls, any part of what it can show. */
function cut(box: Box, by: Element, { overflowX, overflowY, direction }: CSSStyleDeclaration): Box {
  const { left, top, right, bottom } = by.getBoundingClientRect()
  const back = direction === 'rtl' ? by.clientWidth - by.scrollWidth : 0
  const x = span([box.left, box.right], [left, right], overflowX, [
    left - by.scrollLeft + back,
    left - by.scrollLeft + back + by.scrollWidth,
  ])
  const y = span([box.top, box.bottom], [top, bottom], overflowY, [
    top - by.scrollTop,
    top - by.scrollTop + by.scrollHeight,
  ])
  return { left: x[0], right: x[1], top: y[0], bottom: y[1] }
}

type Span = readonly [number, number]
const overlap = ([a, b]: Span, [c, d]: Span): Span => [Math.max(a, c), Math.min(b, d)]

/** @param content where what can be scrolled to lies by now */
function span(own: Span, outer: Span, overflow: string, content: Span): Span {
  if (overflow === 'visible') return own
  if (overflow === 'hidden' || overflow === 'clip') return overlap(own, outer)
  const [from, to] = overlap(own, content)
  return to - from < smallest ? [from, to] : outer
}

/** Everything of a page that can be scrolled to, from where it is scrolled now; of a fixed element, what is on the screen. */
function pageOf({ ownerDocument: page }: Element, isFixed: boolean): Box {
  const view = page.defaultView
  const root = page.documentElement
  if (!view) return { left: 0, top: 0, right: 0, bottom: 0 }
  if (isFixed) return { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight }
  const left = -view.scrollX
  const top = -view.scrollY
  const rtl = getComputedStyle(root).direction === 'rtl'
  const width = Math.max(root.scrollWidth, view.innerWidth)
  return {
    left: rtl ? left + view.innerWidth - width : left,
    right: rtl ? left + view.innerWidth : left + width,
    top,
    bottom: top + Math.max(root.scrollHeight, view.innerHeight),
  }
}

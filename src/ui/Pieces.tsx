import { useSignal } from '@preact/signals'
import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { pause } from './pause'

interface PiecesProps<T> {
  readonly items: readonly T[]
  /** How many are drawn at once. */
  readonly size: number
  /** One piece. @param first place of its first item among all; called once for each piece */
  readonly draw: (some: readonly T[], first: number) => VNode
  /** How many are there by now. */
  readonly onDrawn?: (count: number) => void
  /** What stands after the last piece and draws the next one when it comes into sight; without it all are drawn, one after the other. */
  readonly end?: (ref: { current: HTMLElement | null }) => ComponentChildren
}

/** Draws a long list a piece at a time, so that the page never stands still; a piece that is drawn is not looked at again. */
export function Pieces<T>({ items, size, draw, onDrawn, end }: PiecesProps<T>) {
  const fresh = () => ({ items, pieces: [] as VNode[], wanted: 1 })
  const drawn = useRef(fresh())
  if (drawn.current.items !== items) drawn.current = fresh()
  const { current } = drawn
  const last = useRef<HTMLElement | null>(null)
  const turn = useSignal(0)
  // Read, so that each turn draws again.
  turn.value
  const all = Math.ceil(items.length / size)
  for (let at = current.pieces.length; at < Math.min(current.wanted, all); at++) {
    current.pieces.push(draw(items.slice(at * size, (at + 1) * size), at * size))
  }
  useEffect(() => {
    const ending = new AbortController()
    void (async () => {
      while (!ending.signal.aborted) {
        onDrawn?.(Math.min(current.wanted * size, items.length))
        if (current.wanted >= all) return
        await (end ? comesIntoSight(last.current, ending.signal) : pause())
        current.wanted += 1
        turn.value += 1
        // The end has moved on only once that is drawn.
        if (end) await nextFrame()
      }
    })()
    return () => ending.abort()
  }, [items])
  return (
    <>
      {/* A copy: the same array would be taken for the same list. */}
      {[...current.pieces]}
      {current.wanted < all && end?.(last)}
    </>
  )
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

function comesIntoSight(element: HTMLElement | null, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (!element) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        observer.disconnect()
        resolve()
      },
      { rootMargin: '600px' },
    )
    observer.observe(element)
    signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  })
}

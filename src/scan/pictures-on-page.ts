import { pngOf } from '../draw/png-of'
import type { Area, PageLook } from '../messages'
import { areaOf } from './area-of'
import { type Candidate, candidateOfCells, candidatesOf } from './candidate'
import { cellCounter } from './cells'
import { everyElement, type Seen } from './every-element'
import { twoToned } from './two-toned'

/** Bounds of one look; the background has the same, and asks nobody whether they were kept. */
const most = { elements: 100_000, drawn: 120, pictures: 32, unlikely: 8, areas: 16, characters: 16_000_000 }
/** Milliseconds for finding, and for drawing too. */
const time = { find: 2_000, draw: 4_000 }

/** In CSS pixels; a QR code has 21 modules at least. */
const minSide = 21

/** A QR code with a logo in its middle has more. */
const likelyTones = 0.65

interface Drawn {
  readonly canvas: HTMLCanvasElement
  readonly tones: number
}

/** Collects what may be a QR code on the page, likely ones first. */
export async function picturesOnPage(page: Document): Promise<PageLook> {
  const start = performance.now()
  const found = find(page, start + time.find).sort((a, b) => rank(a.seen) - rank(b.seen))
  const drawn: Drawn[] = []
  const areas: Area[] = []
  for (const { seen, draw } of found.slice(0, most.drawn)) {
    const left = start + time.draw - performance.now()
    if (left <= 0) break
    const canvas = await within(left, draw())
    const tones = canvas && twoToned(canvas)
    if (canvas && tones !== null) drawn.push({ canvas, tones })
    const area = canvas && tones !== null ? null : areaOf(seen)
    if (area && areas.length < most.areas) areas.push(area)
  }
  return { pictures: pictures(drawn), areas }
}

function find(page: Document, until: number): Candidate[] {
  const candidates: Candidate[] = []
  const cells = cellCounter()
  const seenAt = new Map<Node, Seen>()
  let count = 0
  for (const seen of everyElement(page)) {
    if (++count > most.elements || (count % 256 === 0 && performance.now() > until)) break
    cells.count(seen.element)
    candidates.push(...candidatesOf(seen))
    seenAt.set(seen.element.getRootNode(), seen)
  }
  for (const element of cells.grids()) {
    const { left, top } = seenAt.get(element.getRootNode()) ?? { left: 0, top: 0 }
    candidates.push(candidateOfCells({ element, left, top }))
  }
  return candidates.filter(({ seen }) => isShown(seen.element))
}

/** Also where it is scrolled out of view. */
function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width >= minSide && height >= minSide && element.checkVisibility({ visibilityProperty: true })
}

/** Squares before all others, and what is in view before what is not. */
function rank(seen: Seen): number {
  const { width, height } = seen.element.getBoundingClientRect()
  const square = Math.abs(Math.log(width / height)) < 0.3
  return (square ? 0 : 2) + (areaOf(seen) ? 0 : 1)
}

function pictures(drawn: readonly Drawn[]): readonly string[] {
  const all = new Set<string>()
  let characters = 0
  const likely = drawn.filter(({ tones }) => tones >= likelyTones).toSorted((a, b) => b.tones - a.tones)
  // A page full of photographs would take all the time there is.
  const others = drawn.filter(({ tones }) => tones < likelyTones).slice(0, most.unlikely)
  for (const { canvas } of [...likely, ...others].slice(0, most.pictures)) {
    const picture = pngOf(canvas) ?? ''
    characters += picture.length
    if (characters > most.characters) break
    if (picture) all.add(picture)
  }
  return [...all]
}

/** A picture that never comes must not hold up the others. */
function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  return Promise.race([work, new Promise<null>((resolve) => setTimeout(resolve, ms, null))])
}

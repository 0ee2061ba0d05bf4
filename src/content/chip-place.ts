/** A box in CSS pixels, measured from the viewport's corner. */
export type Area = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>

export interface Surroundings {
  readonly width: number
  readonly height: number
  /** Where the chip may lie. */
  readonly view: Area
  /** What it stands beside, the nearest first: the code field, its form. */
  readonly anchors: readonly Area[]
  /** What the person may want to reach: buttons, links, fields, pictures. */
  readonly others: readonly Area[]
  readonly rtl: boolean
}

const gap = 12
/** As far as a form reaches out beyond its field for the chip to stand beside the form. */
const reach = 48
/** Farther than any viewport's edge. */
const far = 1e6

const overlap = (a: Area, b: Area) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

/**
 * The chip's left and top: at the end side of what it stands beside, else below or above, else in a corner; the first place
 * that is over nothing of the page's, or the one that is over the least.
 */
export function placeOf(now: Surroundings): readonly [left: number, top: number] {
  const { width, height, view, anchors, others, rtl } = now
  const end = rtl ? -far : far
  const edge = anchors.at(-1) as Area
  const places = [
    ...anchors
      .slice(0, 1)
      .map((box) => [
        rtl ? Math.max(edge.left, box.left - reach) - gap - width : Math.min(edge.right, box.right + reach) + gap,
        box.top,
      ]),
    ...anchors.flatMap((box) =>
      [box.bottom + gap, box.top - gap - height].map((y) => [rtl ? box.right - width : box.left, y]),
    ),
    ...[end, -end].flatMap((x) => [-far, far].map((y) => [x, y])),
  ].map(([x = 0, y = 0]) => within(view, x, y, now))
  const costs = places.map(([left, top]) => {
    const box = { left, top, right: left + width, bottom: top + height }
    // The field itself is not covered while any place is left that does not.
    return others.reduce((sum, area) => sum + overlap(box, area), anchors[0] ? far * overlap(box, anchors[0]) : 0)
  })
  return places[costs.indexOf(Math.min(...costs))] as readonly [number, number]
}

/** The place nearest to one that keeps all of the chip in view, or its upper left where it is too large. */
export const within = (
  { left, top, right, bottom }: Area,
  x: number,
  y: number,
  { width, height }: Pick<Surroundings, 'width' | 'height'>,
): readonly [number, number] => [
  Math.max(left, Math.min(x, right - width)),
  Math.max(top, Math.min(y, bottom - height)),
]

import type { ComponentChildren } from 'preact'
import { Fragment } from 'preact'
import { Pieces } from '../ui/Pieces'

interface LongListProps<T> {
  readonly label: string
  readonly items: readonly T[]
  /** One row, a list item. @param at place among the items; called once for each */
  readonly row: (item: T, at: number) => ComponentChildren
}

/** As many as are drawn at once. */
const piece = 100

/** A list of whatever length: a long one scrolls by itself, so that what follows stays near, and is drawn as it is scrolled. */
export function LongList<T>({ label, items, row }: LongListProps<T>) {
  const isLong = items.length > piece
  return (
    // What scrolls has to be reached by the keyboard.
    <ul class={isLong ? 'lines lines-long' : 'lines'} aria-label={label} {...(isLong && { tabIndex: 0 })}>
      <Pieces
        items={items}
        size={piece}
        draw={(some, first) => <Fragment key={first}>{some.map((item, place) => row(item, first + place))}</Fragment>}
        end={(ref) => <li key="end" ref={ref as { current: HTMLLIElement | null }} aria-hidden="true" />}
      />
    </ul>
  )
}

import { useSignal } from '@preact/signals'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { t } from '../../i18n/t'
import { codes, takeOff } from '../codes'
import { pictured } from '../pictured'
import { AccountRow } from './AccountRow'
import { arrangement, arranging } from './arrangement'
import { showCodesOf } from './code-rows'
import { drag } from './drag'
import { dragLogin } from './drag-login'
import { Gap } from './Gap'
import { headingOf } from './heading-of'
import { goal, moveAmongRows, reachGoal, rowElement, rowIdOf } from './list-keys'
import { query } from './query'
import { joined, RowHeights, type Span, spanBetween } from './row-heights'
import { shown } from './shown'

/** Pixels above and below what is seen that are drawn with it, and those that are drawn once it is on the screen. */
const [near, far] = [40, 400]
/** Drawn first, before anything can be measured. */
const firstRows = 5

/** The logins of the list. Those in view are in the page, and the one with the focus; gaps keep the others' room. */
export function LoginList({ leftAt }: { readonly leftAt: string }) {
  const faces = shown.value
  const list = useRef<HTMLUListElement>(null)
  const [heights, places] = [
    useMemo(() => new RowHeights(), []),
    useMemo(() => new Map(faces.map(({ id }, at) => [id, at])), [faces]),
  ]
  const span = useSignal<Span>({ first: 0, end: firstRows })
  const focused = useSignal(leftAt)
  const measured = useSignal(0)

  const { listGroups } = arrangement.value
  // Headings and the look of the rows change what was measured.
  useMemo(() => heights.forget(), [listGroups, arranging.value])
  const tops = useMemo(() => heights.tops(faces), [faces, measured.value, listGroups, arranging.value])

  const look = (margin: number, also: Span | null) => {
    const top = -(list.current?.getBoundingClientRect().top ?? 0)
    const seen = spanBetween(tops, top - margin, top + innerHeight + margin)
    const next = also ? joined(seen, also) : seen
    const { first, end } = span.value
    if (next.first !== first || next.end !== end) span.value = next
  }
  useLayoutEffect(() => {
    // Measured after the first picture, which it would only keep waiting.
    if (!pictured.value) return undefined
    const stop = new AbortController()
    const lookTwice = () => {
      look(near, span.value)
      // The frame that these rows are in comes first, and whatever else is to be done.
      requestIdleCallback(() => stop.signal.aborted || look(far, null), { timeout: 200 })
    }
    addEventListener('scroll', lookTwice, { signal: stop.signal, passive: true })
    addEventListener('resize', lookTwice, { signal: stop.signal })
    lookTwice()
    return () => stop.abort()
  }, [tops, pictured.value])

  const { first, end } = span.value
  const drawn = useMemo(() => {
    const extra = [focused.value, goal.value?.id, drag.value?.id]
      .map((id) => places.get(id ?? '') ?? -1)
      .filter((at) => at >= 0)
    const inView = Array.from({ length: Math.max(0, Math.min(end, faces.length) - first) }, (_, at) => first + at)
    return [...new Set([...inView, ...extra])].sort((a, b) => a - b)
  }, [first, end, faces, focused.value, goal.value, drag.value?.id])

  useLayoutEffect(() => {
    if (!pictured.value) return
    const rows = [...(list.current?.querySelectorAll<HTMLElement>(':scope > [data-id]') ?? [])]
    const seen = rows.map((row) => [row.dataset.id ?? '', row.getBoundingClientRect().height] as const)
    if (seen.map(([id, height]) => heights.note(id, height)).some(Boolean)) measured.value++
    reachGoal()
  })
  useEffect(
    () =>
      showCodesOf(
        drawn.flatMap((at) => faces[at]?.id ?? []),
        takeOff,
      ),
    [drawn],
  )

  // A row that is moved in the page loses the focus on the way.
  useLayoutEffect(() => {
    if (focused.value === '' || document.activeElement !== document.body) return
    rowElement(focused.value)?.querySelector<HTMLElement>('[data-row-main]')?.focus()
  }, [faces])

  return (
    <ul
      ref={list}
      class="rows"
      aria-label={t('list_logins')}
      aria-busy={codes.value !== null && faces.length < codes.value.total && query.value === ''}
      data-checked={codes.value?.checked === true}
      data-arranging={arranging}
      data-dragging={drag.value !== null || undefined}
      onPointerDown={arranging.value ? dragLogin : undefined}
      onKeyDown={moveAmongRows}
      onFocusIn={(event) => {
        focused.value = rowIdOf(event.target)
      }}
      onFocusOut={(event) => {
        if (event.relatedTarget !== null && !list.current?.contains(event.relatedTarget as Node)) focused.value = ''
      }}
    >
      {drawn.flatMap((at, index) => {
        const face = faces[at]
        if (!face) return []
        const before = index === 0 ? 0 : (drawn[index - 1] ?? 0) + 1
        const gap = (tops[at] ?? 0) - (tops[before] ?? 0)
        return [
          <Gap key={`before ${index === 0 ? 'all' : faces[before - 1]?.id}`} height={gap} />,
          <AccountRow key={face.id} face={face} at={at} faces={faces} heading={headingOf(faces, at, listGroups)} />,
        ]
      })}
      <Gap key="after all" height={(tops[faces.length] ?? 0) - (tops[(drawn.at(-1) ?? -1) + 1] ?? 0)} />
    </ul>
  )
}

import { signal } from '@preact/signals'
import { fillFront } from '../fill-front'
import { shown } from './shown'

/** The row that the focus is to go to, drawn or not; `press`: and that is to be pressed. */
export const goal = signal<{ readonly id: string; readonly press: boolean } | null>(null)

export const searchField = () => document.querySelector<HTMLElement>('[data-testid="search"]')
export const rowElement = (id: string) => document.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)
export const rowIdOf = (target: EventTarget | null): string =>
  (target as Element | null)?.closest<HTMLElement>('[data-testid="account"]')?.dataset.id ?? ''

function goToRow(at: number, press = false): void {
  const face = shown.value[at]
  if (!face) return
  goal.value = { id: face.id, press }
  // A row that is drawn is there at once.
  reachGoal()
}

/** How many rows the page has room for. */
function pageful(id: string): number {
  const height = rowElement(id)?.offsetHeight ?? 0
  return height > 0 ? Math.max(1, Math.floor((0.75 * innerHeight) / height)) : 4
}

/** Arrow keys, Home, End and the page keys move over the rows; up from the first one is the search. */
export function moveAmongRows(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const id = rowIdOf(event.target)
  if (event.key === 'Enter' && event.shiftKey && id) {
    event.preventDefault()
    void fillFront({ id })
    return
  }
  const at = shown.value.findIndex((face) => face.id === id)
  const last = shown.value.length - 1
  const goals: Readonly<Record<string, () => number>> = {
    ArrowDown: () => Math.min(at + 1, last),
    ArrowUp: () => at - 1,
    Home: () => 0,
    End: () => last,
    PageDown: () => Math.min(at + pageful(id), last),
    PageUp: () => Math.max(at - pageful(id), 0),
  }
  const next = goals[event.key]?.()
  if (next === undefined || event.shiftKey) return
  event.preventDefault()
  if (next < 0) searchField()?.focus()
  else goToRow(next)
}

/** The keys of the search: Enter takes the first login, with Shift for the page in front; arrow down goes to it. */
export function searchKeys(event: KeyboardEvent): void {
  if (event.isComposing) return
  const [first] = shown.value
  if (event.key === 'ArrowDown' || event.key === 'PageDown') {
    event.preventDefault()
    goToRow(0)
  } else if (event.key === 'Enter' && event.shiftKey) {
    if (first) void fillFront({ id: first.id })
  } else if (event.key === 'Enter') {
    goToRow(0, true)
  }
}

/** The slash goes to the search from anywhere on the screen but a field. */
export function toSearch(event: KeyboardEvent): void {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || (event.target as Element).matches('input')) return
  event.preventDefault()
  searchField()?.focus()
}

/** Puts the focus where it is wanted, once the row is drawn. What a press makes is not pressed itself: a counter moves on. */
export function reachGoal(): void {
  const wanted = goal.value
  if (!wanted) return
  const main = rowElement(wanted.id)?.querySelector<HTMLElement>('[data-row-main]')
  if (!main) return
  goal.value = null
  if (wanted.press && main.dataset.testid === 'code') main.click()
  else main.focus()
}

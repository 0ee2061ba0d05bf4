const mains = () => [...document.querySelectorAll<HTMLElement>('[data-row-main]')]
const search = () => document.querySelector<HTMLElement>('[data-testid="search"]')

/** Arrow keys, Home and End move over the rows; up from the first one is the search. */
export function moveAmongRows(event: KeyboardEvent): void {
  const rows = mains()
  const row = (event.target as Element).closest('[data-testid="account"]')
  const at = rows.findIndex((main) => row?.contains(main))
  const steps: Readonly<Record<string, HTMLElement | null | undefined>> = {
    ArrowDown: rows[Math.min(at + 1, rows.length - 1)],
    ArrowUp: at > 0 ? rows[at - 1] : search(),
    Home: row ? rows[0] : undefined,
    End: row ? rows.at(-1) : undefined,
  }
  const next = steps[event.key]
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** The slash goes to the search from anywhere on the screen but a field. */
export function toSearch(event: KeyboardEvent): void {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || (event.target as Element).matches('input')) return
  event.preventDefault()
  search()?.focus()
}

/** Copies the first row's code; a counter-based one that is not made yet is only gone to. */
export function pressFirstRow(): void {
  const [first] = mains()
  if (first?.dataset.testid === 'code') first.click()
  else first?.focus()
}

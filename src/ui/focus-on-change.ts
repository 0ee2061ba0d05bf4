import { useEffect, useRef } from 'preact/hooks'

/** Moves the focus to an element by its `data-testid` whenever the value changes, but not at first. */
export function useFocusOnChange(value: unknown, testId: string): void {
  const before = useRef(value)
  useEffect(() => {
    if (before.current === value) return
    before.current = value
    document.querySelector<HTMLElement>(`[data-testid="${testId}"]`)?.focus()
  }, [value, testId])
}

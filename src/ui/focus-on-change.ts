import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/**
 * Moves the focus to an element by its `data-testid` whenever the value changes, but not at first.
 * @param within the part of the page that it is in, where others have such an element, too
 */
export function useFocusOnChange(value: unknown, testId: string, within?: RefObject<HTMLElement | null>): void {
  const before = useRef(value)
  useEffect(() => {
    if (before.current === value) return
    before.current = value
    const part = within ? within.current : document
    part?.querySelector<HTMLElement>(`[data-testid="${testId}"]`)?.focus()
  }, [value, testId])
}

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { focusIfLost } from './focus-if-lost'

/**
 * What is open or at work takes buttons away that have the focus. When it ends, the focus goes back to what had it before.
 * @param neighbours by `data-testid`: the first that is there has it where that is gone
 */
export function useFocusBack(open: boolean, ...neighbours: readonly string[]): void {
  const before = useRef<Element | null>(null)
  const was = useRef(open)
  // Before the browser takes the focus from what went out of use.
  useLayoutEffect(() => {
    if (open && !was.current) before.current = document.activeElement
  }, [open])
  // After all that was out of use is drawn as usable again.
  useEffect(() => {
    if (was.current && !open) focusIfLost(before.current, ...neighbours)
    was.current = open
  }, [open])
}

import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface ScreenProps {
  readonly name: string
  /** What Escape does where nothing nearer takes it. */
  readonly onEscape?: (() => void) | undefined
  /** Selector of what gets the focus instead of the first field: where a person left this screen. */
  readonly focusOn?: string
  readonly children: ComponentChildren
}

/** One screen of a page: the main landmark, with the focus on its first field. */
export function Screen({ name, onEscape, focusOn, children }: ScreenProps) {
  const main = useRef<HTMLElement>(null)
  // Before the first drawing, so that it takes the focus from nothing that a person has gone to since.
  useLayoutEffect(() => {
    const left = focusOn ? main.current?.querySelector<HTMLElement>(focusOn) : null
    const first = main.current?.querySelector<HTMLElement>('[data-first]')
    ;(left ?? first ?? main.current)?.focus()
  }, [])
  // Before the first drawing, so that no key comes too early.
  useLayoutEffect(() => {
    if (!onEscape) return undefined
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      // Unprevented, Escape closes the popup.
      event.preventDefault()
      onEscape()
    }
    // At the document: a button that goes out of use while it works loses the focus to the body.
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [onEscape])
  return (
    <main ref={main} data-screen={name} class={`screen screen-${name}`} tabIndex={-1}>
      {children}
    </main>
  )
}

import type { ComponentChild } from 'preact'
import { afterAll, vi } from 'vitest'

let putAway: (() => void) | null = null

/** Renders into an emptied body, with the very preact that freshly loaded components use. */
export async function show(child: ComponentChild): Promise<void> {
  putAway?.()
  const { render } = await import('preact')
  putAway = () => render(null, document.body)
  render(child, document.body)
}

// A clock that still runs would tick once the page is taken down, which fails the whole run.
afterAll(() => putAway?.())

/** Puts stand-ins in place of parts of `navigator`. */
export function standIn(parts: { readonly locks: object; readonly clipboard?: object }): void {
  for (const [name, value] of Object.entries(parts)) {
    Object.defineProperty(navigator, name, { value, configurable: true })
  }
}

/** The element with this `data-testid`. @throws where there is none */
export function part<E extends HTMLElement = HTMLElement>(testId: string, at = 0): E {
  const found = document.querySelectorAll<E>(`[data-testid="${testId}"]`)[at]
  if (!found) throw new Error(`no ${testId} on ${screenName()}`)
  return found
}

export const isThere = (testId: string): boolean => document.querySelector(`[data-testid="${testId}"]`) !== null
export const screenName = (): string | null => document.querySelector('main')?.getAttribute('data-screen') ?? null

/** Waits until the element is there. */
export const appears = (testId: string): Promise<HTMLElement> => vi.waitFor(() => part(testId))

/** Waits until the screen is this one. */
export const screenIs = (name: string): Promise<void> =>
  vi.waitFor(() => {
    if (screenName() !== name) throw new Error(`the screen is ${screenName()}, not ${name}`)
  })

/** Types over what is in a field. */
export function type(testId: string, text: string, inputType = 'insertText'): void {
  const field = part<HTMLInputElement>(testId)
  field.value = text
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }))
}

/** Sends the form that holds the element. */
export function submit(testId: string): void {
  part(testId)
    .closest('form')
    ?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }))
}

export function press(target: Element, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  target.dispatchEvent(event)
  return event
}

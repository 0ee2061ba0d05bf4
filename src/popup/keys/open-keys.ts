import { signal } from '@preact/signals'

/** Whether the keys are on show. */
export const keysShown = signal(false)

export function showKeys(): void {
  keysShown.value = true
}

export function hideKeys(): void {
  keysShown.value = false
}

/** The question mark shows the keys: from anywhere but a field that has something in it. */
export function keysOnQuestion(event: KeyboardEvent): void {
  if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey) return
  const { target } = event
  if (target instanceof HTMLInputElement && target.value !== '') return
  event.preventDefault()
  showKeys()
}

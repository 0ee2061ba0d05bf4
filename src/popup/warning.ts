import { signal } from '@preact/signals'
import type { Warned } from '../messages'

/** The look-alike in front that the person asked something of; shown before everything else. */
export const warning = signal<Warned | null>(null)

export function warn(warned: Warned): void {
  warning.value = warned
}

export function forgetWarning(): void {
  warning.value = null
}

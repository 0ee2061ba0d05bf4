import { signal } from '@preact/signals'

/** What is searched for; it stays while a login's own screen is open. */
export const query = signal('')

export function forgetQuery(): void {
  query.value = ''
}

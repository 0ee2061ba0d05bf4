import { signal } from '@preact/signals'

/** A login that is being dragged: where it stands, and where it would if it were let go now. */
export interface Drag {
  readonly id: string
  readonly from: number
  readonly to: number
}

export const drag = signal<Drag | null>(null)

/** Whether the login at a place makes room for the dragged one, and to which side. */
export function shiftAt(at: number): 'up' | 'down' | undefined {
  if (!drag.value) return undefined
  const { from, to } = drag.value
  if (from < at && at <= to) return 'up'
  return to <= at && at < from ? 'down' : undefined
}

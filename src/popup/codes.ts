import { signal } from '@preact/signals'
import { reasonText } from '../i18n/reason'
import type { CodeList } from '../messages'
import { askOpen } from './vault'

/** The rows on show; null until they are there, and again once the vault has locked. */
export const codes = signal<CodeList | null>(null)
export const codesProblem = signal('')

let asking: Promise<void> | null = null

/** Asks for all codes again; while that is under way, once is enough. */
export function refreshCodes(): Promise<void> {
  asking ??= ask().finally(() => {
    asking = null
  })
  return asking
}

async function ask(): Promise<void> {
  const answer = await askOpen('accounts.list', {})
  if (answer.ok) codes.value = answer
  codesProblem.value = answer.ok || answer.reason === 'locked' ? '' : reasonText(answer.reason)
}

/** Unix time in milliseconds at which the first row on show runs out. */
export function nextChange(list: CodeList): number {
  return Math.min(...list.rows.map(({ validUntil }) => validUntil))
}

export function forgetCodes(): void {
  codes.value = null
}

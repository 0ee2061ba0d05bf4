import { computed, signal } from '@preact/signals'
import type { Finding } from '../../messages'
import { ask } from '../../ui/ask'
import { isPressing } from './finding-looks'

/** What the vault has to be mended; null while it is locked or nobody has looked yet. */
export const findings = signal<readonly Finding[] | null>(null)

/** How many of them should not be left as they are. */
export const attention = computed(() => (findings.value ?? []).filter(isPressing).length)

/** Looks again: something may have been mended, here or in another window. */
export async function refreshFindings(): Promise<void> {
  const answer = await ask('health.look', {})
  findings.value = answer.ok ? answer.findings : null
}

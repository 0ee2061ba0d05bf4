import { signal } from '@preact/signals'
import type { VaultStatus } from '../messages'
import { ask } from '../ui/ask'
import { askingOpen } from '../ui/asking-open'

/** What the vault is like; null until the background has said so. */
export const vaultState = signal<VaultStatus['state'] | null>(null)

/** Asks again: it may have been locked or unlocked in another window. */
export async function refreshVaultState(): Promise<void> {
  vaultState.value = (await ask('vault.status', {})).state
}

/** Asks what only an unlocked vault answers; where it locked meanwhile, the page says so. */
export const askOpen = askingOpen(refreshVaultState)

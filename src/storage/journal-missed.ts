import browser from 'webextension-polyfill'
import type { StorageProblem } from './problem'

/** Why something that was done is not in the journal. */
export type MissedReason = StorageProblem | 'vault-damaged' | 'changed-meanwhile'

const item = 'journal-missed'

/** Kept in memory until a person was told. */
export async function rememberMissed(reason: MissedReason): Promise<void> {
  await browser.storage.session.set({ [item]: reason })
}

/** The last reason, told once. */
export async function takeMissed(): Promise<MissedReason | null> {
  const { [item]: reason } = (await browser.storage.session.get(item)) as { readonly [item]?: MissedReason }
  if (reason === undefined) return null
  await browser.storage.session.remove(item)
  return reason
}

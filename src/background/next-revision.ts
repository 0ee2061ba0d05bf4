import type { OpenVault } from './open-vault'

/**
 * The revision that each login's next record has: above every one that its id ever had.
 * @param highest what the history knows, where the vault itself does not know it any more
 */
export function nextRevisions(vault: OpenVault, highest?: ReadonlyMap<string, number>): (id: string) => number {
  const listed = new Map(vault.entries.map(({ id, rev }) => [id, rev]))
  // The number beside a record that does not open may be anything.
  const opened = new Set(vault.accounts.map(({ id }) => id))
  return (id) => {
    const stored = opened.has(id) ? (vault.revisions.get(id) ?? 0) : 0
    return Math.max(listed.get(id) ?? 0, stored, highest?.get(id) ?? 0) + 1
  }
}

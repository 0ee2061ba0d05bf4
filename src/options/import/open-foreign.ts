import type { Reason } from '../../messages'
import type { Progressing } from '../../ui/long-work'
import { askOpen } from '../ask-open'
import type { Preview } from './preview'
import { readForeign } from './read-foreign'

export type OpenedForeign =
  | { readonly ok: true; readonly preview: Preview }
  | { readonly ok: false; readonly from: string; readonly reason: Reason }

/** Opens a file of another app in a worker of its own, and compares it with the vault. */
export async function openForeign(
  bytes: Uint8Array<ArrayBuffer>,
  password: string,
  progressing: Progressing,
): Promise<OpenedForeign> {
  const read = await readForeign(bytes, password, progressing)
  if (!read.ok) return read
  const { from, logins, skipped } = read
  const compared = await askOpen('import.look', { logins }, progressing)
  if (!compared.ok) return { ok: false, from, reason: compared.reason }
  const rows = logins.map(({ issuer, label }, at) => {
    return { id: String(at), issuer, label, person: '', kind: compared.kinds[at] ?? 'same' }
  })
  const preview: Preview = {
    from,
    madeAt: null,
    rows,
    skipped,
    async save(chosen, saving) {
      const wanted = chosen.flatMap((at) => logins[at] ?? [])
      const saved = await askOpen('import.save', { logins: wanted, from }, saving)
      if (!saved.ok) return saved
      return { ok: true, report: { added: saved.added, updated: 0, left: rows.length - saved.added } }
    },
  }
  return { ok: true, preview }
}

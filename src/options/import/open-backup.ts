import type { Outcome } from '../../messages'
import type { Progressing } from '../../ui/long-work'
import { askOpen } from '../ask-open'
import type { Preview } from './preview'

/** True for a backup of ours, whatever is wrong with it. */
export const isBackup = (text: string): boolean => text.includes('"countersign-backup"')

/** Opens a backup of ours: the background does, since its logins come back as they were, ids and all. */
export async function openBackup(
  text: string,
  passphrase: string,
  progressing: Progressing,
): Promise<Outcome<{ preview: Preview }>> {
  const answer = await askOpen('backup.look', { text, passphrase }, progressing)
  if (!answer.ok) return answer
  const { createdAt, rows, skipped } = answer.look
  const preview: Preview = {
    from: '',
    madeAt: createdAt,
    rows,
    skipped,
    async save(chosen, saving) {
      const ids = chosen.flatMap((at) => rows[at]?.id ?? [])
      const restored = await askOpen('backup.restore', { text, passphrase, ids }, saving)
      if (!restored.ok) return restored
      const count = (wanted: string) => restored.report.rows.filter(({ done }) => done === wanted).length
      const [added, updated] = [count('added'), count('updated')]
      return { ok: true, report: { added, updated, left: rows.length - added - updated } }
    },
  }
  return { ok: true, preview }
}

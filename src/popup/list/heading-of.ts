import { t } from '../../i18n/t'
import type { ListFace, Settings } from '../../messages'

const nameless = { person: 'list_nobody', site: 'list_noSite' } as const

/** What stands over a login: the name of its group, where it is the first in it; else nothing. */
export function headingOf(faces: readonly ListFace[], at: number, groups: Settings['listGroups']): string {
  const [face, before] = [faces[at], faces[at - 1]]
  if (groups === 'none' || !face) return ''
  if (face.pinned) return before ? '' : t('list_pinned')
  if (before && !before.pinned && before.section === face.section) return ''
  return face.section || t(nameless[groups])
}

import { reasonText } from '../../i18n/reason'
import { inDigits, t } from '../../i18n/t'
import type { ListFace } from '../../messages'
import { say } from '../../ui/Said'
import { codes, refreshCodes } from '../codes'
import { askOpen } from '../vault'

type Wish = { readonly id: string; readonly pinned: boolean } | { readonly id: string; readonly to: string }

/** One after the other: each starts from what the one before left. */
let last: Promise<void> = Promise.resolve()

function placeLogin(wish: Wish): Promise<void> {
  last = last.then(async () => {
    const answer = await askOpen('accounts.place', wish)
    if (!answer.ok && answer.reason !== 'locked') say(reasonText(answer.reason), 'warning')
    if (!answer.ok || 'pinned' in wish) await refreshCodes()
  })
  return last
}

/** Puts a login to the first ones of the list, or back. */
export const pinLogin = (id: string, pinned: boolean): Promise<void> => placeLogin({ id, pinned })

const areTogether = (one: ListFace, other: ListFace | undefined): other is ListFace =>
  other !== undefined && one.pinned === other.pinned && (one.pinned || one.section === other.section)

/** The places that a login can have: those of its group. Its own alone where it stands alone. */
export function roomOf(faces: readonly ListFace[], at: number): { readonly first: number; readonly last: number } {
  const face = faces[at]
  if (!face) return { first: at, last: at }
  let [first, last] = [at, at]
  while (areTogether(face, faces[first - 1])) first--
  while (areTogether(face, faces[last + 1])) last++
  return { first, last }
}

/** Moves a login to a place in the list, or as near to it as its group goes; on the page at once. @returns where it stands */
function moveLogin(id: string, place: number): number {
  const faces = codes.value?.faces ?? []
  const at = faces.findIndex((face) => face.id === id)
  const { first, last } = roomOf(faces, at)
  const to = Math.min(last, Math.max(first, place))
  const [face, target] = [faces[at], faces[to]]
  if (codes.value && face && target && to !== at) {
    codes.value = { ...codes.value, faces: faces.toSpliced(at, 1).toSpliced(to, 0, face) }
    void placeLogin({ id, to: target.id })
  }
  return to
}

/** Moves a login as `moveLogin` does, and says where it stands now. */
export function moveAndSay(id: string, place: number): void {
  const at = moveLogin(id, place)
  say(t('list_moved', inDigits(at + 1), inDigits(codes.value?.faces.length ?? 0)))
}

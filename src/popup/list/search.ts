import type { ListFace } from '../../messages'
import { fold } from '../../ui/fold'

type Searched = Pick<ListFace, 'issuer' | 'label' | 'person' | 'also'>

/** Folded once for each login, not at each key. */
const folded = new WeakMap<Searched, string>()

function foldedOf(face: Searched): string {
  const known = folded.get(face)
  if (known !== undefined) return known
  const text = fold(`${face.issuer}\n${face.label}\n${face.person}\n${face.also}`)
  folded.set(face, text)
  return text
}

/** How many are folded at a time, so that no key waits for it. */
const portion = 1_000

/** Folds while nobody is typing yet. */
export function foldAhead(faces: readonly Searched[], from = 0): void {
  if (from >= faces.length) return
  setTimeout(() => {
    for (const face of faces.slice(from, from + portion)) foldedOf(face)
    foldAhead(faces, from + portion)
  })
}

/** The logins that hold every word of the query in issuer, label, person, site or group, in their order. */
export function searchFaces<F extends Searched>(faces: readonly F[], query: string): readonly F[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return faces
  return faces.filter((face) => {
    const text = foldedOf(face)
    return words.every((word) => text.includes(word))
  })
}

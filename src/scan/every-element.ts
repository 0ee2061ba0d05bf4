import { shadowOf } from './shadow-of'

/** An element, and where its frame's upper left corner is in the window. */
export interface Seen {
  readonly element: Element
  readonly left: number
  readonly top: number
}

/** Frames and shadow roots that are looked into. */
const mostRoots = 300

/** Every element of a page: of its frames of the same origin and of its shadow roots, closed ones too, as well. */
export function* everyElement(page: Document): Generator<Seen> {
  const roots: { readonly root: Document | ShadowRoot; readonly left: number; readonly top: number }[] = [
    { root: page, left: 0, top: 0 },
  ]
  for (const { root, left, top } of roots) {
    const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_ELEMENT)
    while (walker.nextNode()) {
      const element = walker.currentNode as Element
      yield { element, left, top }
      if (roots.length === mostRoots) continue
      const shadow = shadowOf(element)
      if (shadow) roots.push({ root: shadow, left, top })
      const inner = documentOf(element)
      if (!inner) continue
      const box = element.getBoundingClientRect()
      const { clientLeft, clientTop } = element
      roots.push({ root: inner, left: left + box.left + clientLeft, top: top + box.top + clientTop })
    }
  }
}

/** What a frame shows; null for one of another origin. */
function documentOf(element: Element): Document | null {
  if (!/^(?:iframe|frame|object)$/.test(element.localName)) return null
  return (element as HTMLIFrameElement).contentDocument
}

/** Elements, and shadow roots and frames, that are looked at. */
const most = { elements: 100_000, roots: 300 }

/** A field, and the frames that it stands in, outermost first. */
export interface Placed {
  readonly field: HTMLInputElement
  readonly frames: readonly Element[]
}

/**
 * Every `input` of a page in document order, those in its open shadow roots and in its frames of the same origin as well.
 * A closed shadow root is a component that wants to be left alone.
 */
export function everyField(page: Document): readonly Placed[] {
  const found: Placed[] = []
  const roots: { readonly root: Document | ShadowRoot; readonly frames: readonly Element[] }[] = [
    { root: page, frames: [] },
  ]
  let elements = 0
  for (const { root, frames } of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (++elements > most.elements) return found
      if (element.localName === 'input') found.push({ field: element as HTMLInputElement, frames })
      if (roots.length === most.roots) continue
      if (element.shadowRoot) roots.push({ root: element.shadowRoot, frames })
      const inner = documentIn(element)
      if (inner && inner.defaultView?.origin === page.defaultView?.origin) {
        roots.push({ root: inner, frames: [...frames, element] })
      }
    }
  }
  return found
}

/** What a frame shows; null for one of another origin. */
function documentIn(element: Element): Document | null {
  return element.localName === 'iframe' || element.localName === 'frame'
    ? (element as HTMLIFrameElement).contentDocument
    : null
}

/** The element with the focus, in whatever shadow root or frame it is; a frame of another origin is itself the last. */
export function focused(page: Document): Element | null {
  let element = page.activeElement
  while (element) {
    const inner: Document | ShadowRoot | null = element.shadowRoot ?? documentIn(element)
    const next: Element | null | undefined = inner?.activeElement
    if (!next) return element
    element = next
  }
  return null
}

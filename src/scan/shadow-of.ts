interface Opened {
  readonly openOrClosedShadowRoot?: ShadowRoot | null
}
interface ChromeDom {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null } }
}

/** The elements that may have a shadow root beside those of a name with a hyphen (DOM, `attachShadow`). */
const hosts = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/

/** An element's shadow root, also a closed one, which browsers open to extensions: each in its own way. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (!hosts.test(element.localName)) return null
  const opened = (element as Element & Opened).openOrClosedShadowRoot
  if (opened !== undefined) return opened
  const open = (globalThis as ChromeDom).chrome?.dom?.openOrClosedShadowRoot
  return open && element instanceof HTMLElement ? open(element) : element.shadowRoot
}

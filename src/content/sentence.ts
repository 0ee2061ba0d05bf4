const skipped = 'label, script, style, noscript, h1, h2, h3, h4, [role=alert], [hidden]'

/**
 * What a page says between its heading and a field: where the code is to come from.
 * Labels and alerts are left out: "Digit 1" and "24 hours" are no phone numbers.
 */
export function sentenceBefore(field: Element, heading: string, form: Element): string {
  const document = field.ownerDocument
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */)
  const start = lastBefore(field, document.querySelectorAll(heading)) ?? form
  const words: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isAfter(field, node)) break
    if (isAfter(start, node) && !node.parentElement?.closest(skipped)) words.push(node.textContent ?? '')
  }
  return words.join(' ').replace(/\s+/g, ' ').trim()
}

const isAfter = (reference: Node, node: Node) =>
  (reference.compareDocumentPosition(node) & 4) /* DOCUMENT_POSITION_FOLLOWING */ !== 0

function lastBefore(field: Element, headings: Iterable<Element>): Element | undefined {
  return [...headings].filter((heading) => isAfter(heading, field)).pop()
}

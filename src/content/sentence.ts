import { visible } from '../field/visible'

const skipped = 'label, script, style, noscript, h1, h2, h3, h4, [role=alert], [hidden]'

/**
 * What a page says between its heading and a field: where the code is to come from.
 * Labels and alerts are left out: "Digit 1" and "24 hours" are no phone numbers. So is what nobody sees.
 * @param otherwise where it begins on a page without a heading
 */
export function sentenceBefore(field: Element, heading: string, otherwise: Element): string {
  const document = field.ownerDocument
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */)
  const start = lastBefore(field, document.querySelectorAll(heading)) ?? otherwise
  const words: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isAfter(field, node)) break
    const holder = node.parentElement
    if (isAfter(start, node) && holder && !holder.closest(skipped) && visible(holder))
      words.push(node.textContent ?? '')
  }
  return words.join(' ')
}

const isAfter = (reference: Node, node: Node) =>
  (reference.compareDocumentPosition(node) & 4) /* DOCUMENT_POSITION_FOLLOWING */ !== 0

function lastBefore(field: Element, headings: Iterable<Element>): Element | undefined {
  return [...headings].filter((heading) => isAfter(heading, field)).pop()
}

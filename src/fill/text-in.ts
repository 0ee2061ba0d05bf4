const unspoken = /^(?:script|style|noscript|template|select|textarea)$/i
/** More than any form says. */
const mostCharacters = 4000

/** The words in a part of a page, each element's apart: a cell’s do not run into the next one’s. */
export function textIn(part: Node | null): string {
  if (!part) return ''
  const { ownerDocument: page } = part
  if (!page || part.nodeType === Node.TEXT_NODE) return (part.nodeValue ?? '').slice(0, mostCharacters)
  const walker = page.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    unspoken.test(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  let text = ''
  while (text.length <= mostCharacters && walker.nextNode()) {
    if (walker.currentNode.nodeType === Node.TEXT_NODE) text += `${walker.currentNode.nodeValue} `
  }
  return text.slice(0, mostCharacters)
}

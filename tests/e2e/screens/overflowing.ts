/** Runs in the page: names what reaches out of the page, and text that is cut off or spills out of what it stands in. */
export function overflowing(): string[] {
  const root = document.documentElement
  const name = (element: Element) =>
    element.getAttribute('data-testid') ?? `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`
  /** Something round it scrolls sideways, or says by dots that there is more. */
  const goesOn = (element: Element | null): boolean => {
    if (element === null || element === root) return false
    const { overflowX, textOverflow, webkitLineClamp } = getComputedStyle(element)
    if (/auto|scroll/.test(overflowX) || textOverflow === 'ellipsis' || webkitLineClamp !== 'none') return true
    return goesOn(element.parentElement)
  }
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
  const textWidth = (element: Element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return range.getBoundingClientRect()
  }
  const faults = root.scrollWidth > root.clientWidth ? [`the page: ${root.scrollWidth} in ${root.clientWidth}`] : []
  for (const element of document.body.querySelectorAll('*')) {
    if (
      element.closest('.unseen, svg, option') ||
      !element.checkVisibility({ opacityProperty: true }) ||
      goesOn(element)
    )
      continue
    const box = element.getBoundingClientRect()
    // For ears alone.
    if (box.width <= 1 || box.height <= 1) continue
    if (box.width > 1 && (box.left < -0.5 || box.right > root.clientWidth + 0.5))
      faults.push(
        `${name(element)} reaches out of the page: ${Math.round(box.left)}–${Math.round(box.right)} of ${root.clientWidth}`,
      )
    if (!hasText(element) || getComputedStyle(element).display === 'inline') continue
    const text = textWidth(element)
    const spills = text.left < box.left - 1 || text.right > box.right + 1
    // A short word over empty cells, as the months over a calendar's weeks, is in nobody's way.
    const meets = (other: Element) => {
      const { left, right, width } = textWidth(other)
      return other !== element && width > 0 && left < text.right && right > text.left
    }
    const neighbours = [...(element.parentElement?.children ?? [])]
    const isInItsOwnBox = element.matches('button, a, label, [class]')
    if (spills && (isInItsOwnBox || neighbours.some(meets)))
      faults.push(
        `the text of ${name(element)} is wider than it: ${Math.round(text.width)} in ${Math.round(box.width)}`,
      )
  }
  return faults
}

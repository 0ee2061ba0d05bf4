/** WCAG 2.2's own figure is 24 px (2.5.8); a thumb wants 44 (2.5.5), and so do we. In CSS pixels. */
export const target = 44

/**
 * Runs in the page: names everything that is pressed and smaller than `least` either way, links in running text aside.
 * What takes a press for it counts as its own: the label around it, and what its style lays over it. A calendar's days
 * are 24 px, with room between them: twelve weeks of 44 fit no page, and what a day shows is on the list below, too
 * (docs/decisions.md, 2026-12-01).
 */
export function tooSmall(least: number): string[] {
  const pressed =
    'button, a[href], input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="tab"]'

  function isShown(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect()
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 1 && height > 1
  }
  function isInText(element: Element): boolean {
    if (getComputedStyle(element).display !== 'inline') return false
    return [...(element.parentNode?.childNodes ?? [])].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
  }
  function sizeOf(element: Element): [number, number] {
    const labels = [...((element as HTMLInputElement).labels ?? [])].filter((label) => label.contains(element))
    const box = element.closest('.box')
    // The frame round a field is the field to whoever looks at it.
    const isAlone = box?.querySelectorAll(pressed).length === 1
    const boxes = [element, ...labels, ...(box && isAlone ? [box] : [])].map((it) => it.getBoundingClientRect())
    const laid = ['::before', '::after'].flatMap((part) => {
      const { content, position, width, height } = getComputedStyle(element, part)
      return content !== 'none' && position === 'absolute'
        ? [[Number.parseFloat(width), Number.parseFloat(height)]]
        : []
    })
    const all = [...boxes.map(({ width, height }) => [width, height]), ...laid]
    // What fills its frame but for the line is as high as that.
    const high = box?.getBoundingClientRect().height ?? 0
    if (high - element.getBoundingClientRect().height <= 2) all.push([0, high])
    return [Math.max(...all.map(([width = 0]) => width || 0)), Math.max(...all.map(([, height = 0]) => height || 0))]
  }
  return [...document.querySelectorAll(pressed)]
    .filter((element) => isShown(element) && !isInText(element))
    .flatMap((element) => {
      const [width, height] = sizeOf(element)
      const enough = element.matches('[data-testid="activity-day"]') ? 24 : least
      if (Math.min(width, height) >= enough - 0.5) return []
      const name = element.getAttribute('data-testid') ?? element.className.toString() ?? element.tagName
      return [`${element.tagName.toLowerCase()} ${name} ${Math.round(width)}×${Math.round(height)}`]
    })
}

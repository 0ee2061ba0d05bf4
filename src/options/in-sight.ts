/** What is left in sight of a neighbour, in pixels: there is more to scroll to. */
const rest = 32

/** Scrolls a line sideways, and nothing around it, until one of its parts is in sight. */
export function bringInSight(line: Element, part: Element): void {
  const [all, one] = [line.getBoundingClientRect(), part.getBoundingClientRect()]
  const beyond = Math.max(0, one.right + rest - all.right)
  line.scrollLeft += beyond || Math.min(0, one.left - rest - all.left)
}

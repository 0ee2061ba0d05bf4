/** As few dark cells as a QR code may have, drawn as cells that are dark alone: about half of 21 × 21. */
const fewest = 150
/** As many as one of 97 × 97, version 20, which is more than any key needs. */
const most = 12_000
/** A cell is in a row in a body in a table, or two of these less. */
const levels = 3

/** Counts small empty boxes, and says at the end which elements hold enough of them, about a square's worth, to be a QR code. */
export function cellCounter() {
  const counts = new Map<Element, number>()
  return {
    count(element: Element): void {
      if (element.childElementCount !== 0 || element.localName === 'form' || element.textContent?.trim() !== '') return
      let above = element.parentElement
      for (let level = 0; level < levels && above; level++) {
        counts.set(above, (counts.get(above) ?? 0) + 1)
        above = above.parentElement
      }
    },
    /** The innermost ones alone. */
    grids(): readonly Element[] {
      const enough = [...counts].filter(([, count]) => count >= fewest && count <= most).map(([element]) => element)
      const square = enough.filter((element) => isSquare(element.getBoundingClientRect()))
      return square.filter((element) => !square.some((other) => other !== element && element.contains(other)))
    },
  }
}

const isSquare = ({ width, height }: DOMRect) => height >= 21 && width / height > 0.8 && width / height < 1.25

/** Draws cells by the colours that they have on the page. */
export function drawCells(grid: Element): HTMLCanvasElement | null {
  const frame = grid.getBoundingClientRect()
  const scale = Math.min(8, Math.max(1, 600 / frame.width))
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(frame.width * scale)
  canvas.height = Math.ceil(frame.height * scale)
  const pen = canvas.getContext('2d')
  if (!pen) return null
  const fill = (color: string, { left, top, right, bottom }: Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>) => {
    pen.fillStyle = color
    const x = Math.round((left - frame.left) * scale)
    const y = Math.round((top - frame.top) * scale)
    pen.fillRect(x, y, Math.round((right - frame.left) * scale) - x, Math.round((bottom - frame.top) * scale) - y)
  }
  fill('#fff', frame)
  for (const color of groundsBelow(grid)) fill(color, frame)
  for (const cell of grid.querySelectorAll('*')) {
    const color = getComputedStyle(cell).backgroundColor
    if (color !== clear) fill(color, cell.getBoundingClientRect())
  }
  return canvas
}

const clear = 'rgba(0, 0, 0, 0)'

/** Background colours of an element and those around it, outermost first. */
function groundsBelow(element: Element): readonly string[] {
  const colors: string[] = []
  for (let each: Element | null = element; each; each = each.parentElement) {
    colors.unshift(getComputedStyle(each).backgroundColor)
  }
  return colors
}

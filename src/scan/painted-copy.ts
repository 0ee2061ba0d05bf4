/** What a style sheet may say of a shape: the picture of a drawing on its own has none. */
const painted = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'opacity', 'display', 'visibility'] as const
const mostShapes = 40_000

/** A copy of a drawing, painted as the page paints it. */
export function paintedCopy(drawing: Element): Element {
  const copy = drawing.cloneNode(true) as Element
  const shapes = drawing.querySelectorAll('*')
  const copies = copy.querySelectorAll('*')
  if (shapes.length > mostShapes) return copy
  for (const [at, shape] of [drawing, ...shapes].entries()) {
    const style = getComputedStyle(shape)
    const words = painted.map((name) => `${name}:${style.getPropertyValue(name)}`)
    const twin = at === 0 ? copy : copies[at - 1]
    twin?.setAttribute('style', `${twin.getAttribute('style') ?? ''};${words.join(';')}`)
  }
  return copy
}

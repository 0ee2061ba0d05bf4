import type { Measures } from './measures'

/**
 * Runs in the page, where colours are forced: names icons, countdowns, the edges of fields and switches that are not told
 * from their ground, words that are not read on it, and what is chosen and looks as what is not.
 */
export function forcedLooks(least: number, leastForWords: number): string[] {
  const { contrast, ground, name, counts } = (globalThis as unknown as Measures).__measures
  const seen = (selector: string) => [...document.querySelectorAll(selector)].filter(counts)
  const faults: string[] = []

  for (const icon of seen('svg')) {
    const shapes = [...icon.querySelectorAll('path, circle, rect, line, polyline, ellipse, polygon')]
    const drawn = (shapes.length > 0 ? shapes : [icon]).flatMap((shape) => {
      const { stroke, fill } = getComputedStyle(shape)
      return [stroke, fill].filter((it) => it !== 'none')
    })
    if (drawn.every((it) => contrast(it, ground(icon)) < least))
      faults.push(`icon: ${name(icon)}, ${[...new Set(drawn)].join(' ')} on ${ground(icon)}`)
  }
  for (const part of seen('.ring-left')) {
    const { stroke } = getComputedStyle(part)
    if (stroke === 'none' || contrast(stroke, ground(part)) < least) faults.push(`ring: ${stroke} on ${ground(part)}`)
  }
  for (const one of seen('h1, h2, h3, p, li, label, legend, summary, span, strong, kbd, button, a[href]')) {
    if (![...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())) continue
    const { color } = getComputedStyle(one)
    if (contrast(color, ground(one)) < leastForWords) faults.push(`words: ${name(one)}, ${color} on ${ground(one)}`)
  }
  const hasEdge = (element: Element) => {
    const { borderBottomStyle, borderBottomWidth, borderBottomColor } = getComputedStyle(element)
    const isDrawn = borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) >= 1
    return isDrawn && contrast(borderBottomColor, ground(element.parentElement ?? element)) >= least
  }
  for (const field of seen('input:not([type="radio"], [type="checkbox"], [type="file"]), select, textarea, .switch'))
    if (![field, field.closest('.box')].some((it) => it && hasEdge(it))) faults.push(`edge: ${name(field)}`)
  for (const knob of seen('.switch'))
    if (contrast(getComputedStyle(knob, '::before').backgroundColor, ground(knob)) < least)
      faults.push(`switch: ${name(knob)}`)

  const lookOf = (element: Element) =>
    [element, ...element.querySelectorAll('*')]
      .map((it) => {
        const style = getComputedStyle(it)
        return `${style.outlineStyle} ${style.outlineColor} ${style.borderColor} ${style.backgroundColor} ${style.color} ${style.textDecorationLine} ${style.fontWeight}`
      })
      .slice(0, 4)
      .join('|')
  const chosen = '[aria-selected="true"], [aria-current]:not([aria-current="false"]), .theme:has(:checked)'
  for (const one of seen(chosen)) {
    const isIn = one.parentElement?.matches('li') ? one.parentElement.parentElement : one.parentElement
    const others = [...(isIn?.querySelectorAll(one.tagName) ?? [])].filter((it) => !it.matches(chosen) && counts(it))
    if (others.some((other) => lookOf(other) === lookOf(one))) faults.push(`chosen: ${name(one)} looks as the others`)
  }
  return [...new Set(faults)]
}

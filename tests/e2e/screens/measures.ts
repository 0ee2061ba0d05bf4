/** What is laid on a page's window to measure by. */
export interface Measures {
  __measures: {
    /** Of two colours as computed styles have them (WCAG 2.2, "contrast ratio"). */
    contrast(one: string, other: string): number
    /** The colour that an element stands on; of its own where it has one. */
    ground(element: Element): string
    name(element: Element): string
    /** It is there to be seen, and not out of use. */
    counts(element: Element): boolean
  }
}

/** Runs in the page. */
export function layMeasures(): void {
  const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = parts(colour)
      .slice(0, 3)
      .map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const isClear = (colour: string) => parts(colour)[3] === 0
  const ground = (element: Element | null): string => {
    const colour = getComputedStyle(element ?? document.documentElement).backgroundColor
    if (!isClear(colour)) return colour
    return element ? ground(element.parentElement) : getComputedStyle(document.body).backgroundColor
  }
  const measures: Measures['__measures'] = {
    contrast(one, other) {
      if (isClear(one) || isClear(other)) return 1
      const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b)
      return (high + 0.05) / (low + 0.05)
    },
    ground,
    name(element) {
      const near = element.closest('[data-testid]')?.getAttribute('data-testid') ?? ''
      return [near, element.tagName.toLowerCase(), element.getAttribute('class') ?? ''].filter(Boolean).join(' ')
    },
    counts(element) {
      const { width, height } = element.getBoundingClientRect()
      return (
        width > 1 &&
        height > 1 &&
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        element.closest(':disabled, [aria-disabled="true"], .unseen') === null
      )
    },
  }
  ;(globalThis as unknown as Measures).__measures = measures
}

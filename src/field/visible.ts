const textual: readonly string[] = ['text', 'tel', 'number']

/** True where the person can see and use a field, of whatever kind. */
export function usable(field: HTMLInputElement): boolean {
  return !field.disabled && !field.readOnly && visible(field) && reachable(field)
}

/** True where the person can see a field and type into it. */
export const typable = (field: HTMLInputElement): boolean => textual.includes(field.type) && usable(field)

export function visible(element: Element): boolean {
  // Chromium 120 knows the two by their older names alone.
  const names = { visibilityProperty: true, opacityProperty: true, checkVisibilityCSS: true, checkOpacity: true }
  return element.checkVisibility(names)
}

/** False beyond the page's upper edge, and beyond the one its lines begin at: no scrolling leads there. */
function reachable(element: Element): boolean {
  const { left, right, bottom } = element.getBoundingClientRect()
  const rtl = getComputedStyle(document.documentElement).direction === 'rtl'
  return bottom + scrollY >= 0 && (rtl ? left + scrollX <= innerWidth : right + scrollX >= 0)
}

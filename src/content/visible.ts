/** True where the person can see and use a field. */
export function usable(field: HTMLInputElement): boolean {
  return field.type !== 'hidden' && !field.disabled && !field.readOnly && visible(field)
}

export function visible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
}

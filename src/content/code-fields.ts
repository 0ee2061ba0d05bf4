import { typable } from '../field/visible'
import type { SiteAdapter } from '../sites/adapter'
import { staysHere } from './stays-here'

/**
 * The fields of a form that a code can go into: one for all of it, or the boxes for its digits in document order.
 * @param boxes null where the form never has any
 */
export function codeFields(
  form: HTMLFormElement,
  field: string,
  boxes: string | null,
  site: SiteAdapter,
): readonly HTMLInputElement[] {
  const takes = (input: HTMLInputElement) => typable(input) && input.form === form && staysHere(input, form, site)
  const all = (selector: string) => [...form.querySelectorAll<HTMLInputElement>(selector)].filter(takes)
  const [single] = all(field)
  if (single) return [single]
  return boxes === null ? [] : all(boxes)
}

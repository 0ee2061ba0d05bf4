import { typable } from './visible'

/** Lets whatever the page does on an event be done before we look again. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve))

function write(field: HTMLInputElement, value: string): void {
  // Beside the page's own scripts this is the browser's setter, whatever a framework has put in its place over there.
  field.value = value
  const { InputEvent, Event } = globalThis
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: value }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

interface Way {
  /** Whether a field may still be filled. */
  readonly mayFill?: (field: HTMLInputElement) => boolean
  /** Goes from box to box as a person does: pages with boxes keep in mind which one has the focus. */
  readonly byFocus?: boolean
}

/**
 * Puts a code into one field, or a digit into each of as many boxes, as typing would have the page notice it.
 * @returns true once it stands there; false where it doesn't fit or the page took it out again, and then nothing is left
 */
export async function fillCode(
  fields: readonly HTMLInputElement[],
  code: string,
  { mayFill = typable, byFocus = false }: Way = {},
): Promise<boolean> {
  const parts = fields.length === 1 ? [code] : [...code]
  if (parts.length !== fields.length || !fields.every(mayFill)) return false
  const fits = fields.every(({ maxLength }, at) => maxLength < 0 || (parts[at] ?? '').length <= maxLength)
  if (!fits) return false
  for (const [at, field] of fields.entries()) {
    if (byFocus) {
      focus(field)
      await settled()
    }
    write(field, parts[at] ?? '')
    if (byFocus) await settled()
  }
  await settled()
  if (fields.map((field) => field.value).join('') === code) return true
  for (const field of fields) write(field, '')
  return false
}

/** Also says so where the browser does not: a page behind the popup has no focus to give, and hears of none. */
function focus(field: HTMLInputElement): void {
  field.focus()
  if (field.ownerDocument.hasFocus()) return
  field.dispatchEvent(new FocusEvent('focus', { composed: true }))
  field.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }))
}

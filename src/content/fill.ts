import { typable, usable } from './visible'

/** Lets whatever the page does on an event be done before we look again. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve))

function write(field: HTMLInputElement, value: string): void {
  field.value = value
  const { InputEvent, Event } = globalThis
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: value }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

/**
 * Puts a code into one field, or a digit into each of as many boxes, as typing would have the page notice it.
 * @returns true once it stands there; false where it doesn't fit or the page took it out again, and then nothing is left
 */
export async function fillCode(fields: readonly HTMLInputElement[], code: string): Promise<boolean> {
  const parts = fields.length === 1 ? [code] : [...code]
  if (parts.length !== fields.length || !fields.every(typable)) return false
  const fits = fields.every(({ maxLength }, at) => maxLength < 0 || (parts[at] ?? '').length <= maxLength)
  if (!fits) return false
  for (const [at, field] of fields.entries()) write(field, parts[at] ?? '')
  await settled()
  if (fields.map((field) => field.value).join('') === code) return true
  for (const field of fields) write(field, '')
  return false
}

export function isEmpty(fields: readonly HTMLInputElement[]): boolean {
  return fields.every((field) => field.value === '')
}

/** Ticks the form's trust box by a click, as a person would; one that is ticked stays so. */
export function tickTrust(form: HTMLFormElement, selector: string): void {
  const box = form.querySelector<HTMLInputElement>(selector)
  if (box?.type === 'checkbox' && usable(box) && !box.checked) box.click()
}

/** Sends the form through its own button. On the password page the button's id is a span's, which is never pressed. */
export function send(form: HTMLFormElement, selector: string): void {
  const button = form.querySelector<HTMLInputElement | HTMLButtonElement>(selector)
  if (button && (button.type === 'submit' || button.type === 'image')) form.requestSubmit(button)
}

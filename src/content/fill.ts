import { usable } from '../field/visible'

export function isEmpty(fields: readonly HTMLInputElement[]): boolean {
  return fields.every((field) => field.value === '')
}

/** Ticks the form's trust box by a click, as a person would; one that is ticked stays so. @returns whether it is ticked then */
export function tickTrust(form: HTMLFormElement, selector: string): boolean {
  const box = form.querySelector<HTMLInputElement>(selector)
  if (box?.type !== 'checkbox' || !usable(box)) return false
  if (!box.checked) box.click()
  return box.checked
}

/** Sends the form through its own button. On the password page the button's id is a span's, which is never pressed. */
export function send(form: HTMLFormElement, selector: string): void {
  const button = form.querySelector<HTMLInputElement | HTMLButtonElement>(selector)
  if (button && (button.type === 'submit' || button.type === 'image')) form.requestSubmit(button)
}

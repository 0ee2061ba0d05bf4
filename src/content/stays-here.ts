import type { SiteAdapter } from '../sites/adapter'

/**
 * True where everything that may send a form leads to the page's own origin or another of its site's hosts.
 * @param field one of the form's: its base address, unlike the document's, no element's name can stand in for
 */
export function staysHere(field: Element, form: HTMLFormElement, { hosts }: SiteAdapter): boolean {
  const buttons = [...field.ownerDocument.querySelectorAll<HTMLButtonElement>('[formaction]')]
  const senders = buttons.filter((button) => button.form === form).map((button) => button.getAttribute('formaction'))
  return [form.getAttribute('action'), ...senders].every((address) => {
    // Without an address a form goes back to its page, whatever the base is.
    if (!address) return true
    if (!URL.canParse(address, field.baseURI)) return false
    const { origin } = new URL(address, field.baseURI)
    return origin === location.origin || hosts.some((host) => origin === `https://${host}`)
  })
}

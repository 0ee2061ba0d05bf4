/** After a finding is mended and its buttons are gone, the focus goes to what the whole list says. */
export const focusVerdict = (): void => document.querySelector<HTMLElement>('[data-testid="health-verdict"]')?.focus()

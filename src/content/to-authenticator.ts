import type { SiteAdapter } from '../sites/adapter'

/** The steps from a page that wants a sent code to one that wants the authenticator's; each on a press of its own. */
export interface WayToApp {
  readonly label: 'chip_smsAction' | 'chip_pickApp' | 'chip_goOn'
  readonly go: () => void
}

/** What the page in front lets a person do next; null where it offers no authenticator. */
export function nextStepToApp(document: Document, { challenge, methodChoice }: SiteAdapter): WayToApp | null {
  const form = document.querySelector<HTMLFormElement>(methodChoice.form)
  if (!form) {
    const link = document.querySelector<HTMLAnchorElement>(challenge.otherWays)
    return link && { label: 'chip_smsAction', go: () => link.click() }
  }
  const app = form.querySelector<HTMLInputElement>(methodChoice.app)
  if (!app || app.disabled) return null
  if (!app.checked) return { label: 'chip_pickApp', go: () => app.click() }
  const button = form.querySelector<HTMLInputElement | HTMLButtonElement>(methodChoice.submit)
  return button?.type === 'submit' ? { label: 'chip_goOn', go: () => form.requestSubmit(button) } : null
}

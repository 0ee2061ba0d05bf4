import { randomBytes } from 'node:crypto'
import { html, type Markup } from '../html'

/** Where a sign-in leads, and for which of the services. */
export interface Destination {
  returnTo: string
  assocHandle: string
}

const field = (name: string, value: string) => html`<input type="hidden" name="${name}" value="${value}">`
const noise = () => randomBytes(12).toString('base64')

/** The hidden fields that every sign-in form carries along. */
export function hidden(appAction: string, { returnTo, assocHandle }: Destination): Markup {
  return html`${[
    field('appAction', appAction),
    field('appActionToken', noise()),
    field('openid.return_to', `ape:${Buffer.from(returnTo).toString('base64')}`),
    field('openid.assoc_handle', assocHandle),
    field('prevRID', noise()),
    field('workflowState', noise()),
  ]}`
}

import { html, type Markup } from '../html'

/** A submit input inside its button, as the sign-in pages have it. */
export function submit(label: string, attributes: { id?: string; name?: string; waits?: boolean } = {}): Markup {
  const { id, name, waits } = attributes
  return html`<span class="a-button a-button-span12 a-button-primary${waits ? ' practice-waits' : ''}"><span class="a-button-inner"><input${id ? html` id="${id}"` : ''}${name ? html` name="${name}"` : ''} class="a-button-input" type="submit" value="${label}"></span></span>`
}

import type { ComponentChildren } from 'preact'

/**
 * A drawing in the page's own colours, which says nothing that the words beside it do not. It mirrors with the direction
 * of writing; what is `upright` in it, like our seal and a tick, does not.
 */
export function Picture({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="picture">
      <svg viewBox="0 0 360 280" aria-hidden="true" fill="none" stroke-linecap="round" stroke-linejoin="round">
        {children}
      </svg>
    </div>
  )
}

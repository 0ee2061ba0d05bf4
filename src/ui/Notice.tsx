import type { ComponentChildren } from 'preact'
import { Icon } from './Icon'

/** A calm warning that stays. */
export function Notice({ testId, children }: { readonly testId: string; readonly children: ComponentChildren }) {
  return (
    <p class="notice" data-testid={testId}>
      <Icon name="warning" />
      <span>{children}</span>
    </p>
  )
}

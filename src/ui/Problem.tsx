import type { ReadonlySignal } from '@preact/signals'
import { Icon } from './Icon'

/** What went wrong, read out at once; nothing while the sentence is empty. */
export function Problem({ text }: { readonly text: ReadonlySignal<string> }) {
  return (
    <div role="alert">
      {text.value && (
        <p class="problem" data-testid="error">
          <Icon name="warning" />
          <span>{text.value}</span>
        </p>
      )}
    </div>
  )
}

import type { Signal } from '@preact/signals'

interface SwitchProps {
  readonly testId: string
  readonly label: string
  readonly hint: string
  readonly on: Signal<boolean>
  readonly onChanged?: (on: boolean) => void
}

/** A checkbox that looks and reads as a switch. */
export function Switch({ testId, label, hint, on, onChanged }: SwitchProps) {
  return (
    <div class="switch-row">
      <div>
        <label for={testId}>{label}</label>
        <p id={`${testId}-hint`} class="hint">
          {hint}
        </p>
      </div>
      <input
        id={testId}
        class="switch"
        data-testid={testId}
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-describedby={`${testId}-hint`}
        onChange={(event) => {
          on.value = event.currentTarget.checked
          onChanged?.(on.value)
        }}
      />
    </div>
  )
}

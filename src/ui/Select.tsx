import type { Signal } from '@preact/signals'

interface SelectProps {
  readonly testId: string
  readonly label: string
  readonly hint?: string
  readonly value: Signal<string>
  /** Value and words of each choice. */
  readonly choices: readonly (readonly [string, string])[]
  readonly onChosen: (value: string) => void
}

/** A labelled list to choose from. */
export function Select({ testId, label, hint, value, choices, onChosen }: SelectProps) {
  return (
    <div class="field">
      <label for={testId}>{label}</label>
      <div class="box">
        <select
          id={testId}
          data-testid={testId}
          value={value}
          aria-describedby={hint ? `${testId}-hint` : undefined}
          onChange={(event) => {
            value.value = event.currentTarget.value
            onChosen(event.currentTarget.value)
          }}
        >
          {choices.map(([choice, words]) => (
            <option key={choice} value={choice}>
              {words}
            </option>
          ))}
        </select>
      </div>
      {hint && (
        <p id={`${testId}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  )
}

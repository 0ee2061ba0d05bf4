import type { Signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'

interface ChoicesProps<T> {
  /** Of the radio buttons in their page. */
  readonly name: string
  readonly legend: string
  /** The legend is for ears alone. */
  readonly unseen?: boolean
  /** Id of what says more. */
  readonly describedBy?: string
  readonly value: Signal<T>
  /** Value, test id and words of each. */
  readonly choices: readonly (readonly [T, string, string])[]
  /** The only one that may be chosen. */
  readonly fixed?: T | undefined
  readonly children?: ComponentChildren
}

/** One of several, each in a line. */
export function Choices<T>({ name, legend, value, choices, fixed, ...of }: ChoicesProps<T>) {
  return (
    <fieldset class="choice" aria-describedby={of.describedBy} disabled={fixed !== undefined}>
      <legend class={of.unseen ? 'unseen' : undefined}>{legend}</legend>
      {choices.map(([choice, testId, words]) => (
        <label key={testId} class="choice-row">
          <input
            type="radio"
            name={name}
            data-testid={testId}
            checked={(fixed ?? value.value) === choice}
            onChange={() => {
              value.value = choice
            }}
          />
          <span>{words}</span>
        </label>
      ))}
      {of.children}
    </fieldset>
  )
}

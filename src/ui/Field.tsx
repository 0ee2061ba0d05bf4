import type { Signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'

export interface FieldProps {
  readonly testId: string
  readonly label: string
  readonly hint?: string
  readonly value: Signal<string>
  readonly onTyped?: () => void
  /** Gets the focus when its screen opens. */
  readonly first?: boolean
  readonly type?: 'text' | 'password'
  readonly autocomplete?: 'off' | 'new-password' | 'current-password'
  readonly maxLength?: number
  /** Letters of one width from left to right, as in keys and codes. */
  readonly mono?: boolean
  readonly invalid?: boolean
  readonly disabled?: boolean
  /** Id of a `datalist` among the children. */
  readonly list?: string
  /** Shown inside the box, after the text. */
  readonly children?: ComponentChildren
}

/** A labelled text field over a signal. */
export function Field(props: FieldProps) {
  const { testId, label, hint, value, onTyped, first, type = 'text', autocomplete = 'off', children } = props
  const hintId = hint ? `${testId}-hint` : undefined
  return (
    <div class="field">
      <label for={testId}>{label}</label>
      <div class="box">
        <input
          id={testId}
          class={props.mono ? 'mono' : undefined}
          data-testid={testId}
          data-first={first}
          dir={props.mono ? 'ltr' : 'auto'}
          {...(type === 'password' ? ({ type: 'password' } as const) : ({ type: 'text', list: props.list } as const))}
          value={value}
          autocomplete={autocomplete}
          autocapitalize="off"
          spellcheck={false}
          maxLength={props.maxLength ?? 200}
          disabled={props.disabled}
          aria-describedby={hintId}
          aria-invalid={props.invalid ? true : undefined}
          onInput={(event) => {
            value.value = event.currentTarget.value
            onTyped?.()
          }}
        />
        {children}
      </div>
      {hint && (
        <p id={hintId} class="hint">
          {hint}
        </p>
      )}
    </div>
  )
}

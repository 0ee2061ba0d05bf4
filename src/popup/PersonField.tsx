import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { ask } from '../ui/ask'
import { Field } from '../ui/Field'

interface PersonFieldProps {
  readonly testId: string
  readonly label: string
  readonly hint: string
  readonly value: Signal<string>
  readonly first?: boolean
}

/** The people of a login, with commas between them; those who are known are offered. */
export function PersonField({ testId, label, hint, value, first = false }: PersonFieldProps) {
  const known = useSignal<readonly string[]>([])
  useEffect(() => {
    void ask('people.list', {}).then((answer) => {
      if (answer.ok) known.value = answer.people.map(({ name }) => name)
    })
  }, [])
  const listId = `${testId}-known`
  // A browser's list completes the whole text: what was written before the last comma goes along.
  const before = value.value.slice(0, value.value.lastIndexOf(',') + 1)
  const written = before.split(',').map((name) => name.trim().toLowerCase())
  const offered = known.value.filter((name) => !written.includes(name.toLowerCase()))
  return (
    <Field testId={testId} label={label} hint={hint} value={value} list={listId} {...(first && { first })}>
      <datalist id={listId} data-testid={listId}>
        {offered.map((name) => (
          <option key={name} value={before ? `${before} ${name}` : name} />
        ))}
      </datalist>
    </Field>
  )
}

import { useSignal } from '@preact/signals'
import { t } from '../../i18n/t'
import type { Face } from '../../messages'
import { say } from '../../ui/Said'
import { askOpen } from '../ask-open'
import { LoginTicks } from './LoginTicks'
import { PersonForm } from './PersonForm'

interface LoginsFormProps {
  readonly name: string
  readonly logins: readonly Face[]
  readonly used: readonly Face[]
  readonly onCancel: () => void
  readonly onSaved: () => Promise<void>
}

/** Which logins a person uses. */
export function LoginsForm({ name, logins, used, onCancel, onSaved }: LoginsFormProps) {
  const before = new Set(used.map(({ id }) => id))
  const chosen = useSignal<ReadonlySet<string>>(before)
  const send = () =>
    askOpen('people.assign', {
      name,
      // What another window changed meanwhile stays as it is.
      add: [...chosen.value].filter((id) => !before.has(id)),
      remove: [...before].filter((id) => !chosen.value.has(id)),
    })
  return (
    <PersonForm
      testId="assign"
      label={t('people_assignOf', name)}
      confirm={t('save')}
      onCancel={onCancel}
      send={send}
      onDone={async () => {
        say(t('saved'))
        await onSaved()
      }}
    >
      <LoginTicks logins={logins} chosen={chosen} />
    </PersonForm>
  )
}

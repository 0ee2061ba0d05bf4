import { useSignal } from '@preact/signals'
import { t } from '../../i18n/t'
import type { Face } from '../../messages'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { useFocusOnChange } from '../../ui/focus-on-change'
import { say } from '../../ui/Said'
import { askOpen } from '../ask-open'
import { LoginTicks } from './LoginTicks'
import { PersonForm } from './PersonForm'

interface AddPersonProps {
  readonly logins: readonly Face[]
  readonly onAdded: (name: string) => Promise<void>
}

/** A person who is named nowhere yet, with their logins. */
export function AddPerson({ logins, onAdded }: AddPersonProps) {
  const open = useSignal(false)
  const name = useSignal('')
  const chosen = useSignal<ReadonlySet<string>>(new Set())
  useFocusOnChange(open.value, open.value ? 'add-person-name' : 'add-person')
  if (logins.length === 0) return null
  const close = () => {
    open.value = false
    name.value = ''
    chosen.value = new Set()
  }
  if (!open.value) {
    return (
      <div>
        <Button
          testId="add-person"
          icon="add"
          onClick={() => {
            open.value = true
          }}
        >
          {t('people_add')}
        </Button>
      </div>
    )
  }
  return (
    <PersonForm
      testId="add-person"
      label={t('people_add')}
      confirm={t('save')}
      onCancel={close}
      send={async () => {
        // A person is somebody who uses a login; there is no other place where one is kept.
        if (chosen.value.size === 0) return { ok: false, reason: 'login-missing' }
        return askOpen('people.assign', { name: name.value, add: [...chosen.value], remove: [] })
      }}
      onDone={async () => {
        const added = name.value.trim()
        close()
        say(t('saved'))
        await onAdded(added)
      }}
    >
      <Field testId="add-person-name" label={t('people_name')} value={name} />
      <LoginTicks logins={logins} chosen={chosen} />
    </PersonForm>
  )
}

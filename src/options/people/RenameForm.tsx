import { useSignal } from '@preact/signals'
import { t } from '../../i18n/t'
import { Field } from '../../ui/Field'
import { say } from '../../ui/Said'
import { askOpen } from '../ask-open'
import { PersonForm } from './PersonForm'

interface RenameFormProps {
  readonly name: string
  readonly onCancel: () => void
  readonly onRenamed: (name: string) => Promise<void>
}

/** Another name for a person, on all their logins. */
export function RenameForm({ name, onCancel, onRenamed }: RenameFormProps) {
  const to = useSignal(name)
  return (
    <PersonForm
      testId="rename"
      label={t('people_renameOf', name)}
      confirm={t('save')}
      onCancel={onCancel}
      send={() => askOpen('people.rename', { from: name, to: to.value })}
      onDone={async () => {
        say(t('saved'))
        await onRenamed(to.value.trim())
      }}
    >
      <Field testId="rename-name" label={t('people_name')} hint={t('people_renameHint')} value={to} />
    </PersonForm>
  )
}

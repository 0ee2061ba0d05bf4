import { useSignal } from '@preact/signals'
import { t, tn } from '../../i18n/t'
import type { Person } from '../../messages'
import { Choices } from '../../ui/Choices'
import { askOpen } from '../ask-open'
import { PersonForm } from './PersonForm'

interface LeaveFormProps {
  readonly person: Person
  readonly onCancel: () => void
  readonly onBegun: () => Promise<void>
}

/** Begins the hand-over list of somebody who leaves. */
export function LeaveForm({ person: { name, logins }, onCancel, onBegun }: LeaveFormProps) {
  const all = useSignal(false)
  return (
    <PersonForm
      testId="leave"
      label={t('people_leaveOf', name)}
      confirm={t('handOver_begin')}
      onCancel={onCancel}
      send={() => askOpen('people.leave', { name, all: all.value })}
      onDone={onBegun}
    >
      <p id="leave-text">{t('handOver_text')}</p>
      <Choices
        name="leave"
        legend={t('people_leaveOf', name)}
        unseen
        describedBy="leave-text"
        value={all}
        choices={[
          [false, 'leave-own', tn('handOver_own', logins.length)],
          [true, 'leave-all', t('handOver_all')],
        ]}
      />
    </PersonForm>
  )
}

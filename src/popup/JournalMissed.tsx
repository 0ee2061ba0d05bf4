import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { reasonText } from '../i18n/reason'
import { t } from '../i18n/t'
import { ask } from '../ui/ask'
import { Notice } from '../ui/Notice'

/** Says once that something that was done is not in the activity list, and why. */
export function JournalMissed() {
  const why = useSignal('')
  useEffect(() => {
    void ask('activity.missed', {}).then((answer) => {
      if (answer.ok && answer.missed) why.value = reasonText(answer.missed)
    })
  }, [])
  return why.value ? <Notice testId="activity-missed">{t('activity_missed', why.value)}</Notice> : null
}

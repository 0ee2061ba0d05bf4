import { useSignal } from '@preact/signals'
import { reasonText } from '../../i18n/reason'
import { t } from '../../i18n/t'
import { Button } from '../../ui/Button'
import { Problem } from '../../ui/Problem'
import { say } from '../../ui/Said'
import { askOpen } from '../ask-open'
import { refreshFindings } from './findings'
import { focusVerdict } from './focus-verdict'

/** The person knows that the site took this key. */
export function KeepLogin({ id }: { readonly id: string }) {
  const problem = useSignal('')
  const keep = async () => {
    const answer = await askOpen('accounts.keep', { id })
    problem.value = answer.ok ? '' : reasonText(answer.reason)
    if (!answer.ok) return
    say(t('saved'))
    await refreshFindings()
    focusVerdict()
  }
  return (
    <>
      <Button testId="finding-keep" onClick={() => void keep()}>
        {t('health_keep')}
      </Button>
      <Problem text={problem} />
    </>
  )
}

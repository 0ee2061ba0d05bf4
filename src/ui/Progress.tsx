import { t } from '../i18n/t'
import { Button } from './Button'
import type { LongWork } from './long-work'
import { ProgressBar } from './ProgressBar'

interface ProgressProps {
  readonly work: LongWork
  readonly stopId: string
}

/** Long work as it goes, and the way to stop it; nothing while none runs. */
export function Progress({ work, stopId }: ProgressProps) {
  const { shown, stopping, stop } = work
  if (!shown.value) return null
  return (
    <ProgressBar {...shown.value}>
      <Button testId={stopId} look="quiet" disabled={stopping.value} onClick={stop}>
        {t(stopping.value ? 'work_stopping' : 'import_stop')}
      </Button>
    </ProgressBar>
  )
}

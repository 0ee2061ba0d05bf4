import type { ComponentChildren } from 'preact'
import { inDigits, t } from '../i18n/t'
import type { Again } from './again'
import { Button } from './Button'

interface AgainButtonProps {
  readonly again: Again
  readonly testId: string
  readonly look?: 'main' | 'danger'
  readonly busy: boolean
  readonly children: ComponentChildren
}

/** Sends a form that asks again; out of use while wrong tries are slowed down. */
export function AgainButton({ again, testId, look = 'main', busy, children }: AgainButtonProps) {
  const seconds = again.wait.seconds.value
  return (
    <Button testId={testId} look={look} disabled={busy || seconds > 0}>
      {seconds > 0 ? t('access_waitSeconds', inDigits(seconds)) : children}
    </Button>
  )
}

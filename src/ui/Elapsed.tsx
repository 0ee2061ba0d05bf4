import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { intlTag, t } from '../i18n/t'
import { Button } from './Button'

const inSeconds = (seconds: number) =>
  new Intl.NumberFormat(intlTag(), { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(seconds)

interface ElapsedProps {
  /** By `performance.now()`. */
  readonly since: number
  /** Milliseconds that it took the last time; 0 where nobody knows. */
  readonly usual?: number
  readonly onStop?: (() => void) | undefined
}

/** How long something has been running, of which nobody can say how far it is, and the way to stop it. */
export function Elapsed({ since, usual = 0, onStop }: ElapsedProps) {
  const seconds = useSignal(0)
  useEffect(() => {
    const count = () => {
      seconds.value = Math.floor((performance.now() - since) / 1000)
    }
    count()
    const timer = setInterval(count, 500)
    return () => clearInterval(timer)
  }, [since])
  if (seconds.value < 1) return null
  const time = inSeconds(seconds.value)
  return (
    <>
      <span class="elapsed" data-testid="elapsed">
        {usual > 0 ? t('work_usual', time, inSeconds(Math.max(1, Math.round(usual / 1000)))) : t('work_soFar', time)}
      </span>
      {onStop && (
        <Button testId="derive-stop" look="quiet" onClick={onStop}>
          {t('import_stop')}
        </Button>
      )}
    </>
  )
}

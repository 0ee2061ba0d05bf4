import { useComputed, useSignalEffect } from '@preact/signals'
import { inDigits, t } from '../i18n/t'
import { wholeSeconds } from '../ui/countdown'
import { fillFront, fillWaiting } from './fill-front'
import { loginName } from './login-name'
import { now } from './now'

/** The time till the page in front gets its code, while this popup is open; then fills it. */
export function FillWaiting() {
  const seconds = useComputed(() => {
    const left = (fillWaiting.value?.until ?? 0) - now.value
    return t('fillWaitSeconds', inDigits(wholeSeconds(left)))
  })
  useSignalEffect(() => {
    const waiting = fillWaiting.value
    if (waiting && now.value >= waiting.until) void fillFront(waiting.wish)
  })
  const waiting = fillWaiting.value
  return (
    <div role="status">
      {waiting && (
        <p class="notice" data-testid="fill-report">
          <span>{t('fillWait', loginName(waiting.account))}</span>
          {/* Seconds are not read out one by one. */}
          <span class="fill-seconds" aria-hidden="true">
            {seconds}
          </span>
        </p>
      )}
    </div>
  )
}

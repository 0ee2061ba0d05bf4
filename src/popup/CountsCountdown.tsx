import { inDigits, t } from '../i18n/t'
import { wholeSeconds } from '../ui/countdown'
import { Icon } from '../ui/Icon'
import { countsFrom } from './copy-code'
import { now } from './now'

/** How long until the copied code counts, where it was the next one; what was said aloud at the copying is not said again. */
export function CountsCountdown() {
  const seconds = wholeSeconds(countsFrom.value - now.value)
  if (seconds === 0) return null
  return (
    <p class="clipboard" data-testid="counts-countdown" aria-hidden="true">
      <Icon name="clock" />
      {t('countsCountdown', inDigits(seconds))}
    </p>
  )
}

import { inDigits, t } from '../i18n/t'
import { Icon } from '../ui/Icon'
import { copiedUntil } from './copy-code'
import { now } from './now'

/** How long the copied code stays in the clipboard, where the browser lets us wipe it. */
export function ClipboardCountdown() {
  const seconds = Math.floor((copiedUntil.value - now.value) / 1000)
  if (seconds <= 0) return null
  return (
    <p class="clipboard" data-testid="clipboard-countdown">
      <Icon name="clipboard" />
      {t('clipboard_countdown', inDigits(seconds))}
    </p>
  )
}

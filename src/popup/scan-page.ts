import { type Signal, signal } from '@preact/signals'
import { reasonText } from '../i18n/reason'
import { goToFound } from './route'
import { askOpen } from './vault'

/** True while the page in front is being looked at. */
export const scanning = signal(false)

/** Looks for QR codes on the page in front, and goes to what they hold. */
export async function scanPage(problem: Signal<string>): Promise<void> {
  scanning.value = true
  problem.value = ''
  try {
    const answer = await askOpen('found.scan', {})
    if (answer.ok) goToFound(answer.found, '[data-testid="scan-page"]')
    else problem.value = reasonText(answer.reason)
  } finally {
    scanning.value = false
  }
}

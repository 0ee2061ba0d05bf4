import { type Signal, signal } from '@preact/signals'
import { reasonText } from '../i18n/reason'
import type { FoundLogins, Outcome } from '../messages'
import { ask } from '../ui/ask'
import { goToFound } from './route'
import { askOpen } from './vault'
import { warn } from './warning'

/** True while the page in front is being looked at. */
export const scanning = signal(false)

/** What was said when the last look at a page found no login: a part of the page may show what the whole did not. */
export const foundNone = signal('')

const mayBeMarked: readonly string[] = ['no-qr', 'qr-not-otpauth']

function show(answer: Outcome<FoundLogins>, problem: Signal<string>): void {
  if (answer.ok) {
    goToFound(answer, '[data-testid="scan-page"]')
    return
  }
  problem.value = reasonText(answer.reason)
  foundNone.value = mayBeMarked.includes(answer.reason) ? problem.value : ''
}

/** Looks for QR codes on the page in front, and goes to what they hold. */
export async function scanPage(problem: Signal<string>): Promise<void> {
  scanning.value = true
  problem.value = ''
  try {
    const answer = await askOpen('found.scan', {})
    if (!answer.ok && answer.reason === 'look-alike') warn(answer)
    else show(answer, problem)
  } finally {
    scanning.value = false
  }
}

/**
 * A page behind another one would take from the popup what was found for it; and a popup is hidden until it has loaded, which
 * on a slow computer is after its first effects.
 */
const inSight = () =>
  new Promise<void>((resolve) => {
    if (document.visibilityState === 'visible') resolve()
    else document.addEventListener('visibilitychange', () => resolve(), { once: true })
  })

/** Goes to what was found while there was no popup: in an area that was marked, in a picture of the menu. */
export async function showWaiting(problem: Signal<string>): Promise<void> {
  await inSight()
  const answer = await ask('found.waiting', {})
  if (!answer.ok || !answer.waiting) return
  show(answer.waiting, problem)
  await ask('found.shown', {})
}

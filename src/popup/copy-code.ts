import { signal } from '@preact/signals'
import { inDigits, t } from '../i18n/t'
import { ask } from '../ui/ask'
import { say } from '../ui/Said'

const shownFor = 1600

/** The login whose code was copied a moment ago, for its tick. */
export const copiedId = signal('')

/** Until when a copied code stays in the clipboard (Unix ms); 0 where it is not wiped. */
export const copiedUntil = signal(0)

/** From when the copied code counts (Unix ms); 0 where it did at once. */
export const countsFrom = signal(0)

/** Copies a code and says so. @param startsIn seconds until the code begins to count; 0 where it does already */
export async function copyCode(id: string, { code, startsIn }: { code: string; startsIn: number }): Promise<void> {
  if (code === '') {
    if (startsIn > 0) say(t('copyUsed', inDigits(startsIn)), 'warning')
    return
  }
  try {
    await navigator.clipboard.writeText(code)
  } catch {
    // The browser gives a plain DOMException, e.g. where the page lost the focus while it was asked.
    say(t('copyFailed'), 'warning')
    return
  }
  copiedId.value = id
  setTimeout(() => {
    if (copiedId.value === id) copiedId.value = ''
  }, shownFor)
  countsFrom.value = startsIn > 0 ? Date.now() + startsIn * 1000 : 0
  say(startsIn > 0 ? t('copiedNext', inDigits(startsIn)) : t('copied'))
  const answer = await ask('clipboard.copied', { id, code })
  copiedUntil.value = (answer.ok && answer.clearsAt) || 0
}

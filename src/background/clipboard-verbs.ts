import browser from 'webextension-polyfill'
import type { Outcome } from '../messages'
import { rememberCopied, takeCopied } from '../storage/copied-code'
import { allDone } from './all-done'
import { liveSession, touchSession } from './auto-lock'
import { emptyClipboard } from './empty-clipboard'
import type { PageHandlers } from './handlers'
import { noteUsed } from './note-used'

const alarm = 'clear-clipboard'
const staysFor = 30_000

/** Reading the clipboard bears a warning at install, so it is asked for when a person wants it, in the settings. */
const mayClear = () => browser.permissions.contains({ permissions: ['clipboardRead', 'clipboardWrite'] })

export const clipboardVerbs = {
  async 'clipboard.copied'({ id, code }): Promise<Outcome<{ clearsAt: number | null }>> {
    const now = Date.now()
    // A person did something with the vault; and what is copied is used.
    if (await liveSession(now)) await allDone([touchSession(now), noteUsed(id, now)])
    if (!(await mayClear())) return { ok: true, clearsAt: null }
    const clearsAt = now + staysFor
    await rememberCopied({ code })
    // An alarm outlives the worker, and the popup closes at the first click elsewhere.
    await browser.alarms.create(alarm, { when: clearsAt })
    return { ok: true, clearsAt }
  },

  async 'clipboard.take'(): Promise<{ code: string | null }> {
    return { code: (await takeCopied())?.code ?? null }
  },
} satisfies Partial<PageHandlers>

/** To be registered for `alarms.onAlarm` at top level. A locked vault changes nothing: the code is still in the clipboard. */
export async function onClipboardAlarm({ name }: { readonly name: string }): Promise<void> {
  if (name === alarm && (await mayClear())) await emptyClipboard()
}

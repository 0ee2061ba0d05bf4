import browser from 'webextension-polyfill'
import type { FoundLogins, Outcome } from '../messages'
import { dropFound, foundLasts, keepFound } from '../storage/found-waiting'
import { openPopup } from './open-popup'

const alarm = 'found-waiting'

/** Has the popup show what was found in a tab, or say why nothing was; where the vault is locked, once it is open. */
export async function showFound(tab: number, what: Outcome<FoundLogins>): Promise<void> {
  await keepFound(tab, Date.now(), what)
  await browser.alarms.create(alarm, { delayInMinutes: foundLasts / 60_000 })
  await openPopup('show')
}

/** To be registered for `alarms.onAlarm` at top level: what nobody came for is not kept. */
export async function onFoundAlarm(fired: { readonly name: string }): Promise<void> {
  if (fired.name === alarm) await dropFound()
}

import browser from 'webextension-polyfill'
import { deriveWith } from '../core/vault/kdf'
import { dropFoundOf } from '../storage/found-waiting'
import { closeToContentScripts } from '../storage/settings'
import { forgetTab } from '../storage/tab-memory'
import { argon2InWorker } from './argon2-in-worker'
import { onAlarm } from './auto-lock'
import { onClipboardAlarm } from './clipboard-verbs'
import { onInstalled } from './installed'
import { letPagesCall } from './let-pages-call'
import { makeMenu, onMenuClicked } from './menu'
import { onCommand } from './on-command'
import { route } from './router'
import { onIdleState } from './screen-lock'
import { onFoundAlarm } from './show-found'

// Every listener is registered synchronously, at each wake-up: the event that woke the worker is delivered to these.
browser.runtime.onMessage.addListener(route)
browser.runtime.onInstalled.addListener(onInstalled)
browser.runtime.onInstalled.addListener(makeMenu)
browser.runtime.onStartup.addListener(makeMenu)
browser.alarms.onAlarm.addListener(onAlarm)
browser.alarms.onAlarm.addListener(onClipboardAlarm)
browser.alarms.onAlarm.addListener(onFoundAlarm)
browser.tabs.onRemoved.addListener(forgetTab)
browser.tabs.onRemoved.addListener(dropFoundOf)
browser.idle.onStateChanged.addListener(onIdleState)
browser.commands.onCommand.addListener(onCommand)
browser.contextMenus.onClicked.addListener(onMenuClicked)

// Firefox's background is a page: it shares its thread with our other pages, and they can call it. Chrome's is none, has
// a thread of its own, and starts no worker.
if (typeof Worker === 'function') {
  deriveWith(argon2InWorker)
  letPagesCall()
}

// Not awaited: a service worker knows no top-level await.
void closeToContentScripts()

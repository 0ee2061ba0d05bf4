import browser from 'webextension-polyfill'
import { closeToContentScripts } from '../storage/settings'
import { forgetTab } from '../storage/tab-memory'
import { onAlarm } from './auto-lock'
import { onClipboardAlarm } from './clipboard-verbs'
import { onInstalled } from './installed'
import { onCommand } from './on-command'
import { route } from './router'
import { onIdleState } from './screen-lock'

// Every listener is registered synchronously, at each wake-up: the event that woke the worker is delivered to these.
browser.runtime.onMessage.addListener(route)
browser.runtime.onInstalled.addListener(onInstalled)
browser.alarms.onAlarm.addListener(onAlarm)
browser.alarms.onAlarm.addListener(onClipboardAlarm)
browser.tabs.onRemoved.addListener(forgetTab)
browser.idle.onStateChanged.addListener(onIdleState)
browser.commands.onCommand.addListener(onCommand)

// Not awaited: a service worker knows no top-level await.
void closeToContentScripts()

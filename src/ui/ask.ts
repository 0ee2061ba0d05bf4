import browser from 'webextension-polyfill'
import type { ArgumentsOf, MessagesFrom, ResultOf } from '../messages'

/** Asks the background. @throws where the background has a bug or is gone; expected failures are answers */
export function ask<K extends MessagesFrom<'page'>>(name: K, args: ArgumentsOf<K>): Promise<ResultOf<K>> {
  return browser.runtime.sendMessage({ name, arguments: args })
}

import browser from 'webextension-polyfill'
import type { ArgumentsOf, MessagesFrom, ResultOf } from '../messages'

/** Thrown where this script has outlived its extension (an update, a removal): nothing more can be asked from here. */
export class Orphaned extends Error {}

/** Asks the background; a content script may send only what the table allows it. @throws Orphaned */
export async function ask<K extends MessagesFrom<'content'>>(name: K, args: ArgumentsOf<K>): Promise<ResultOf<K>> {
  // The id is gone from a script whose extension is gone; sending would throw without a type to tell it by.
  if (!browser.runtime?.id) throw new Orphaned()
  return browser.runtime.sendMessage({ name, arguments: args })
}

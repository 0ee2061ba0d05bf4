import browser from 'webextension-polyfill'
import type { ArgumentsOf, MessagesFrom, ResultOf } from '../messages'

/** Thrown where this script has outlived its extension (an update, a removal): nothing more can be asked from here. */
export class Orphaned extends Error {}

const attempts = 3

/**
 * Asks the background; a content script may send only what the table allows it. Where the worker dies over its answer, the
 * next one is asked anew: every verb of the table gives the same answer again, or none twice (a saved key, a used step).
 * @throws Orphaned
 */
export async function ask<K extends MessagesFrom<'content'>>(name: K, args: ArgumentsOf<K>): Promise<ResultOf<K>> {
  for (let attempt = 1; ; attempt++) {
    // The id is gone from a script whose extension is gone; sending would throw without a type to tell it by.
    if (!browser.runtime?.id) throw new Orphaned()
    try {
      return await browser.runtime.sendMessage({ name, arguments: args })
    } catch (error) {
      // Browsers say a worker's death in words of their own, without a type; a bug is met again and goes up.
      if (attempt === attempts) throw error
    }
  }
}

import browser from 'webextension-polyfill'
import type { ArgumentsOf, MessagesFrom, ResultOf } from '../messages'

/** Thrown where this script has outlived its extension (an update, a removal): nothing more can be asked from here. */
export class Orphaned extends Error {}

const mostTries = 3

/**
 * Asks the background; a content script may send only what the table allows it.
 * A background that ends before its answer leaves takes the question with it, so it is asked again: of the next one.
 * @throws Orphaned
 */
export async function ask<K extends MessagesFrom<'content'>>(name: K, args: ArgumentsOf<K>): Promise<ResultOf<K>> {
  for (let tries = 1; ; tries++) {
    // The id is gone from a script whose extension is gone; sending would throw without a type to tell it by.
    if (!browser.runtime?.id) throw new Orphaned()
    try {
      const answer: ResultOf<K> | undefined = await browser.runtime.sendMessage({ name, arguments: args })
      if (answer !== undefined) return answer
      if (tries === mostTries) throw new Error('the background gave no answer')
    } catch (error) {
      if (tries >= mostTries) throw error
    }
  }
}

import browser from 'webextension-polyfill'
import type { ArgumentsOf, Failure, MessagesFrom, ResultOf, Wait } from '../messages'
import { repeatable } from './repeatable'

const mostTries = 3
const noAnswer: Failure = { ok: false, reason: 'no-answer' }
const isWait = (answer: unknown) => (answer as Partial<Wait> | undefined)?.reason === 'wait'

/**
 * Asks the background. One that ends before its answer leaves takes the question with it: what may be asked twice is
 * asked again, of the next one; of anything else nobody knows whether it was done, and the answer is `no-answer`.
 * @param work a name by which the request can be looked at while it runs (`ask-long.ts`)
 * @throws where the background has a bug or is gone; expected failures are answers
 */
export async function ask<K extends MessagesFrom<'page'>>(
  name: K,
  args: ArgumentsOf<K>,
  work?: string,
): Promise<ResultOf<K>> {
  const request = { name, arguments: args, ...(work !== undefined && { work }) }
  for (let tries = 1; ; tries++) {
    try {
      const answer: ResultOf<K> | undefined = await browser.runtime.sendMessage(request)
      // The try that died counts as a wrong one; nobody is to be told that theirs was.
      if (tries > 1 && isWait(answer)) return noAnswer as ResultOf<K>
      if (answer !== undefined) return answer
      if (repeatable[name] && tries === mostTries) throw new Error('the background gave no answer')
    } catch (error) {
      if (repeatable[name] && tries >= mostTries) throw error
    }
    // The table has `false` only where a result can be a failure.
    if (!repeatable[name]) return noAnswer as ResultOf<K>
  }
}

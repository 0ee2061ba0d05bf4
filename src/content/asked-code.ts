import type { SiteAdapter } from '../sites/adapter'
import { hints, wayIn } from './hints'
import type { Page } from './page'
import { plainText } from './plain-text'

type Asked = Pick<Page, 'kind' | 'way'>

/** More than the code's length, and with no authenticator beside it the end of a number. */
const twoDigits = /\p{Nd}[^\p{L}\p{Nd}]?\p{Nd}/u

/**
 * Which code a challenge asks for. The mark that needs no language counts before any word: the end of a number or an
 * address. A lone digit may be the code's length, and a sentence may name several ways: those are only offered a code.
 */
export function askedCode(sentence: string, { sentMark, words }: SiteAdapter['challenge']): Asked {
  const text = plainText(sentence)
  const way = wayIn(text, words)
  const app = hints(text, words, 'app')
  if (sentMark.test(text) || (!app && (way !== null || twoDigits.test(text)))) return { kind: 'challenge-sent', way }
  return { kind: app && way === null && !/\p{Nd}/u.test(text) ? 'challenge' : 'challenge-unsure', way: null }
}

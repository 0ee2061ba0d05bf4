import type { SentWay } from '../sites/adapter'
import type { Words } from '../sites/words'

/** True where a text has a word of that meaning, in any language. @param text as `plainText` leaves it */
export const hints = (text: string, words: readonly Words[], meaning: keyof Words): boolean =>
  words.some((language) => language[meaning].some((word) => text.includes(word)))

const named = ['whatsapp', 'shopping-app', 'voice', 'sms'] as const

/** How a code is sent, as far as a text says it; an e-mail's address needs no language. */
export const wayIn = (text: string, words: readonly Words[]): SentWay | null =>
  text.includes('@') ? 'email' : (named.find((way) => hints(text, words, way)) ?? null)

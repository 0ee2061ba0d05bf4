import browser from 'webextension-polyfill'
import type english from '../../public/_locales/en/messages.json'

export type MessageKey = keyof typeof english
/** A sentence in several forms, told apart by a number: `key_one`, `key_other` and what other languages need. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Name}_other` ? Name : never) : never

/** Sentences of one language by their keys, with `$1`…`$9` for what is put into them. */
export type Words = Readonly<Record<string, string>>

/** Those of a language that was chosen inside; null follows the browser. A page says it anew each time that it is opened. */
let chosen: Words | null = null

export function speakIn(words: Words | null): void {
  chosen = words
}

let noteLook: () => void = () => undefined

/** Calls at each look at a sentence: what draws it learns so that it is to be drawn again in another language. */
export function whenLookedUp(note: () => void): void {
  noteLook = note
}

function look(key: string, values: readonly string[]): string {
  noteLook()
  const own = chosen?.[key]
  if (own === undefined) return browser.i18n.getMessage(key, [...values])
  return own.replace(/\$(\d)/g, (_, number: string) => values[Number(number) - 1] ?? '')
}

/**
 * The sentence for a key: in the language that was chosen, else in the browser's, else in English.
 * @param values stand in for the placeholders `$1`…`$9`
 */
export const t = (key: MessageKey, ...values: string[]): string => look(key, values)

/**
 * The form of a sentence that its language has for a number.
 * @param values stand in for the placeholders from `$2` on; `$1` is the number
 */
export function tn(key: PluralKey, count: number, ...values: string[]): string {
  const all = [inDigits(count), ...values]
  const form = new Intl.PluralRules(t('languageTag')).select(count)
  // A browser's rules may know a form that was unknown when the sentence was written.
  return look(`${key}_${form}`, all) || look(`${key}_other`, all)
}

/** What `Intl` is asked for. Arabic with the digits of the codes, and of Amazon's own pages. */
export const intlTag = (): string => (t('languageTag') === 'ar' ? 'ar-u-nu-latn' : t('languageTag'))

/** A whole number as its language writes it. */
export const inDigits = (count: number): string => new Intl.NumberFormat(intlTag()).format(count)

/** A day with its month in words: what 3/4 is, two countries do not agree on. @param time Unix time in milliseconds */
export const inDay = (time: number): string => new Intl.DateTimeFormat(intlTag(), { dateStyle: 'long' }).format(time)

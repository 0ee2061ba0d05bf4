import browser from 'webextension-polyfill'
import type english from '../../public/_locales/en/messages.json'

export type MessageKey = keyof typeof english

/**
 * The sentence for a key, in the browser's language, else in English.
 * @param values stand in for the placeholders `$1`…`$9`
 */
export function t(key: MessageKey, ...values: string[]): string {
  return browser.i18n.getMessage(key, values)
}

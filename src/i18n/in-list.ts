import { intlTag } from './t'

/** Names one after the other, as the language writes that, and with its "and" before the last. */
export const inList = (names: readonly string[]): string => new Intl.ListFormat(intlTag()).format(names)

import type { Look } from './looks'

/** Whether a reader found all texts of a picture, and nothing that is not there. */
export const isRead = ({ texts }: Look, found: readonly string[]): boolean =>
  found.length === texts.length && texts.every((text) => found.includes(text))

import type { Reason } from '../messages'
import { type MessageKey, t } from './t'

type Camel<Text extends string> = Text extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Text

/** The name of a reason's sentence: `no-vault` has `reason_noVault`. */
export type ReasonKey = `reason_${Camel<Reason>}`

/** Not a table: the content script carries this, and needs few of them. */
const keyOf = (reason: Reason) => `reason_${reason.replace(/-./g, (pair) => pair.charAt(1).toUpperCase())}` as ReasonKey

/** What is wrong and what to do, in a plain sentence. A reason without one does not compile. */
export const reasonText = (reason: Reason): string => t(keyOf(reason) satisfies MessageKey)

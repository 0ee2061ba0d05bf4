import type { ArgumentsOf, MessagesFrom, ResultOf } from '../messages'
import type { Sender } from './sender'
import type { Work } from './work'

type ContentSender = Extract<Sender, { from: 'content' }>
type OverlaySender = Extract<Sender, { from: 'overlay' }>

/** A handler for every message of the table that an extension page may send; what may take long says how far it is. */
export type PageHandlers = {
  readonly [K in MessagesFrom<'page'>]: (args: ArgumentsOf<K>, work: Work) => Promise<ResultOf<K>>
}

/** A handler for every message of the table that a content script may send. */
export type ContentHandlers = {
  readonly [K in MessagesFrom<'content'>]: (args: ArgumentsOf<K>, sender: ContentSender) => Promise<ResultOf<K>>
}

/** A handler for every message of the table that the script for marking an area may send. */
export type OverlayHandlers = {
  readonly [K in MessagesFrom<'overlay'>]: (args: ArgumentsOf<K>, sender: OverlaySender) => Promise<ResultOf<K>>
}

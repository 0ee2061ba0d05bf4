import type { HelpTopic } from '../../messages'
import type { english } from './en'

/** A short guide: what it is about, what to do or what there is, and a last word. */
export interface Guide {
  readonly title: string
  readonly lead: string
  /** One after the other. */
  readonly steps?: readonly string[]
  /** In no order. */
  readonly points?: readonly string[]
  readonly end?: string
}

/** Everything that the help page says in one language. */
export interface GuidesOf {
  /** What stands round the guides. */
  readonly page: { readonly help: string; readonly others: string; readonly language: string }
  readonly guides: { readonly [T in HelpTopic]: Guide }
}

type InOtherWords<T> = T extends string ? string : { readonly [K in keyof T]: InOtherWords<T[K]> }

/** The same in another language: a guide, a step or a last word that is missing does not compile. */
export type Translated = InOtherWords<typeof english>

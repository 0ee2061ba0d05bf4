import type { SiteAdapter } from '../sites/adapter'
import { wayIn } from './hints'
import { nothing, type Page } from './page'
import { plainText } from './plain-text'
import { sentenceBefore } from './sentence'

/** A page that asks for a code the site sent by itself. No field of it is told: it is never filled. */
export function codeBoxPage(document: Document, { codeBox, challenge }: SiteAdapter): Page {
  const box = [...document.querySelectorAll(codeBox)].pop()
  if (!box) return nothing
  const sentence = sentenceBefore(box, challenge.heading, document.body)
  return { ...nothing, kind: 'code-box', way: wayIn(plainText(sentence), challenge.words) }
}

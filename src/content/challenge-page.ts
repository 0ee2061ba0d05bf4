import type { PageKind, SiteAdapter } from '../sites/adapter'
import { askedCode } from './asked-code'
import { codeBoxPage } from './code-box-page'
import { codeFields } from './code-fields'
import { hints } from './hints'
import { nothing, type Page } from './page'
import { plainText } from './plain-text'
import { sentenceBefore } from './sentence'
import { shownText } from './shown-text'
import { nextStepToApp } from './to-authenticator'

/** A page on which a sign-in asks for a code, or for the way to get one. */
export function challengePage(document: Document, site: SiteAdapter): Page {
  const { challenge, methodChoice, codeBox } = site
  if (document.querySelector(challenge.never)) return nothing
  if (document.querySelector(codeBox)) return codeBoxPage(document, site)
  const offersApp = nextStepToApp(document, site) !== null
  const tooMany = saysTooMany(document, challenge)
  if (document.querySelector(methodChoice.form)) {
    // No more messages: the app is still a way.
    return { ...nothing, kind: tooMany && !offersApp ? 'too-many' : 'method-choice', offersApp }
  }
  const forms = [...document.querySelectorAll<HTMLFormElement>(challenge.form)]
  const fields =
    forms.map((form) => codeFields(form, challenge.field, challenge.boxes, site)).find(({ length }) => length) ?? []
  const [first] = fields
  const form = first?.form
  if (tooMany) return { ...nothing, kind: 'too-many', form: form ?? null, fields }
  if (!form || !first) return nothing
  const complaint = shownText(document, challenge.error)
  const { kind, way } = askedCode(sentenceBefore(first, challenge.heading, form), challenge)
  return kind === 'challenge-sent'
    ? { ...nothing, kind, way, complains: complaint !== '', offersApp, form, fields }
    : { ...nothing, kind: complaint === '' ? kind : kindOfRefusal(complaint, challenge), form, fields }
}

/** A warning does not refuse a code, but may say that no more are taken. */
function saysTooMany(document: Document, { alerts, tooManyMark, words }: SiteAdapter['challenge']): boolean {
  const text = plainText(shownText(document, alerts))
  return tooManyMark.test(text) || hints(text, words, 'tooMany')
}

const kindOfRefusal = (complaint: string, { words }: SiteAdapter['challenge']): PageKind =>
  hints(plainText(complaint), words, 'expired') ? 'expired' : 'refused'

import type { PageKind, SiteAdapter } from '../sites/adapter'
import { sentenceBefore } from './sentence'
import { staysHere } from './stays-here'
import { typable, visible } from './visible'

/** A page as the engine sees it. */
export interface Page {
  readonly kind: PageKind
  /** The sign-in name that the page shows, on `sign-in`. */
  readonly claim: string | null
  readonly form: HTMLFormElement | null
  /** Where a code goes: one field, or a box for each digit. */
  readonly fields: readonly HTMLInputElement[]
}

const under = (path: string, prefixes: readonly string[]) => prefixes.some((prefix) => path.startsWith(prefix))
const textOf = (element: Element | null) => element?.textContent?.trim() ?? ''
const nothing: Page = { kind: 'other', claim: null, form: null, fields: [] }

/** Tells what a page of a site asks for: by its address, then by its structure, then by its words. */
export function recognise(document: Document, url: URL, site: SiteAdapter): Page {
  const { enrolment, challenge, signIn } = site
  if (under(url.pathname, enrolment.paths) && enrolment.hosts.includes(url.hostname)) {
    return enrolmentPage(document, site)
  }
  if (under(url.pathname, challenge.neverPaths)) return nothing
  if (under(url.pathname, challenge.paths)) {
    const page = challengePage(document, site)
    if (page.kind !== 'other') return page
  }
  return under(url.pathname, signIn.paths) ? signInPage(document, site) : nothing
}

function codeFields(
  form: HTMLFormElement,
  field: string,
  boxes: string | null,
  site: SiteAdapter,
): readonly HTMLInputElement[] {
  const takes = (input: HTMLInputElement) => typable(input) && input.form === form && staysHere(input, form, site)
  const all = (selector: string) => [...form.querySelectorAll<HTMLInputElement>(selector)].filter(takes)
  const [single] = all(field)
  if (single) return [single]
  return boxes === null ? [] : all(boxes)
}

function challengePage(document: Document, site: SiteAdapter): Page {
  const { challenge, methodChoice } = site
  if (challenge.never.some((selector) => document.querySelector(selector))) return nothing
  if (document.querySelector(methodChoice.form)) return { ...nothing, kind: 'method-choice' }
  const error = document.querySelector(challenge.error)
  const complaint = error && visible(error) ? textOf(error).toLowerCase() : ''
  const tooMany = challenge.tooManyWords.some((word) => complaint.includes(word))
  const forms = [...document.querySelectorAll<HTMLFormElement>(challenge.form)]
  const fields =
    forms.map((form) => codeFields(form, challenge.field, challenge.boxes, site)).find(({ length }) => length) ?? []
  const [first] = fields
  const form = first?.form
  if (!form || !first) return tooMany ? { ...nothing, kind: 'too-many' } : nothing
  const kind = tooMany
    ? 'too-many'
    : kindOfChallenge(sentenceBefore(first, challenge.heading, form), complaint, challenge)
  return { kind, claim: null, form, fields }
}

/** The mark that needs no language counts before any word, and a page of neither is not filled unasked. */
function kindOfChallenge(sentence: string, complaint: string, challenge: SiteAdapter['challenge']): PageKind {
  if (challenge.sentMark.test(sentence)) return 'challenge-sent'
  if (complaint !== '') return 'refused'
  const said = sentence.toLowerCase()
  return challenge.authenticatorWords.some((word) => said.includes(word)) ? 'challenge' : 'challenge-unsure'
}

function enrolmentPage(document: Document, site: SiteAdapter): Page {
  const { enrolment } = site
  if (document.querySelector(enrolment.done)) return { ...nothing, kind: 'enrolled' }
  const form = document.querySelector<HTMLFormElement>(enrolment.form)
  const fields = form ? codeFields(form, enrolment.field, null, site) : []
  if (!form && textOf(document.querySelector(enrolment.printedKey)) === '') return nothing
  const error = document.querySelector(enrolment.error)
  const refused = error !== null && visible(error) && textOf(error) !== ''
  return { kind: refused ? 'enrolment-refused' : 'enrolment', claim: null, form, fields }
}

function signInPage(document: Document, { signIn }: SiteAdapter): Page {
  const claim = claimOn(document, signIn.claims)
  if (claim === null && !document.querySelector(signIn.form)) return nothing
  return { ...nothing, kind: 'sign-in', claim }
}

/** The sign-in name that stands on a page: a field's value, `data-claim`, or text; null where there is none yet. */
export function claimOn(document: Document, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      const value = 'value' in element ? String(element.value) : (element.dataset.claim ?? textOf(element))
      const claim = value.trim()
      if (claim !== '' && claim.length <= 320) return claim
    }
  }
  return null
}

import type { SiteAdapter } from '../sites/adapter'
import { codeFields } from './code-fields'
import { nothing, type Page } from './page'
import { shownText } from './shown-text'

export function enrolmentPage(document: Document, site: SiteAdapter): Page {
  const { enrolment } = site
  if (document.querySelector(enrolment.done)) return { ...nothing, kind: 'enrolled' }
  const form = document.querySelector<HTMLFormElement>(enrolment.form)
  if (!form && !document.querySelector(enrolment.printedKey)?.textContent?.trim()) return nothing
  const kind = shownText(document, enrolment.error) === '' ? 'enrolment' : 'enrolment-refused'
  return { ...nothing, kind, form, fields: form ? codeFields(form, enrolment.field, null, site) : [] }
}

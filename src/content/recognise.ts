import type { SiteAdapter } from '../sites/adapter'
import { challengePage } from './challenge-page'
import { codeBoxPage } from './code-box-page'
import { enrolmentPage } from './enrolment-page'
import { leadsTo } from './leads-to'
import { nothing, type Page } from './page'
import { signInPage } from './sign-in-page'

export type { Page } from './page'

/** Tells what a page of a site asks for: by its address, then by its structure, then by its words. */
export function recognise(document: Document, url: URL, site: SiteAdapter): Page {
  const page = pageAt(document, url, site)
  return page.kind === 'other' ? page : { ...page, ...leadsTo(page.form ?? document, site) }
}

function pageAt(document: Document, { pathname, hostname }: URL, site: SiteAdapter): Page {
  const { enrolment, recovery, challenge, signIn } = site
  const under = (paths: readonly string[]) => paths.some((path) => pathname.startsWith(path))
  if (under(enrolment.paths) && enrolment.hosts.includes(hostname)) return enrolmentPage(document, site)
  if (under(recovery.paths)) return { ...nothing, kind: 'recovery' }
  if (under(challenge.neverPaths)) return codeBoxPage(document, site)
  const page = under(challenge.paths) ? challengePage(document, site) : nothing
  return page.kind === 'other' && under(signIn.paths) ? signInPage(document, site) : page
}

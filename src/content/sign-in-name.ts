import type { SiteAdapter } from '../sites/adapter'
import { ask, Orphaned } from './ask'
import { recognise } from './recognise'
import { claimOn } from './sign-in-page'

/** Notes the sign-in name as it is typed on a sign-in page, so that the challenge after it can pick the login. */
export function learnSignInName(site: SiteAdapter): void {
  let noted = ''
  const note = async () => {
    if (recognise(document, new URL(location.href), site).kind !== 'sign-in') return
    const claim = claimOn(document, site.signIn.claims)
    if (claim === null || claim === noted) return
    noted = claim
    try {
      await ask('content.signIn', { claim })
    } catch (error) {
      if (!(error instanceof Orphaned)) throw error
    }
  }
  for (const kind of ['change', 'submit']) document.addEventListener(kind, note, { capture: true })
}

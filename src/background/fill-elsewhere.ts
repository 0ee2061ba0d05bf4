import browser, { type Tabs } from 'webextension-polyfill'
import type { Account } from '../core/account'
import { isReal } from '../core/practice'
import type { Failure, FillAnswer, FillWish, LoginAsked, SiteLogin } from '../messages'
import { sites } from '../sites'
import { readPolicy } from '../storage/policy'
import { bindSite } from './bind-site'
import { faceOf } from './bound'
import { fillField, findField } from './field-in-page'
import { frontPlace, type OtherSite } from './front-place'
import { boundAt, onlyLoginAt } from './only-login'
import { isFailure, type OpenVault, openVault } from './open-vault'
import { takeCode } from './take-code'

const refuse = (reason: Failure['reason']): Failure => ({ ok: false, reason })

/**
 * Fills the code of a login that is bound to a site which is none of the known ones: into the one field for a code, in
 * the very document that has it, while the tab shows that site.
 */
export async function fillElsewhere(
  tab: number,
  { origin, host }: OtherSite,
  { id, here = false, origin: shown }: FillWish,
): Promise<FillAnswer> {
  const vault = await openVault(Date.now())
  if (isFailure(vault)) return vault
  if (!vault.accounts.some(isReal)) return refuse('no-logins')
  const field = await findField(tab, here)
  if (!field) return refuse('page-not-readable')
  if (field.found === 'none') return refuse(here ? 'not-a-code-field' : 'no-code-field')
  if (field.found === 'several') return refuse('several-fields')
  const isAllowed = (await readPolicy()).allowedSites.includes(origin)
  if (isAllowed && id !== undefined && boundAt(vault, origin).length === 0) {
    // The organisation vouches for the site: choosing the login is all that is asked.
    const bound = await bindSite(id, origin)
    if (!bound.ok) return bound
    return fillElsewhere(tab, { kind: 'other', origin, host }, { id, here })
  }
  const login = loginOf(vault, origin, id)
  if (!login) return id === undefined ? loginAsked(vault, origin, host, isAllowed) : refuse(whyNot(vault, id, shown))
  if (!field.fits(signsOf(login))) return refuse('code-misfit')
  if (!(await isStillAt(tab, origin))) return refuse('page-changed')
  const taken = await takeCode(Date.now(), new URL(origin).host, (current) => loginOf(current, origin, login.id))
  if (!taken.ok) return taken.reason === 'wait' ? { ...taken, account: faceOf(taken.account) } : taken
  // The vault takes its time to write, and a page its own to go.
  if (!(await isStillAt(tab, origin))) return refuse('page-changed')
  switch (await fillField(field, origin, taken.code)) {
    case 'filled':
      return { ok: true }
    case 'refused':
      return refuse('fill-refused')
    default:
      return refuse('page-changed')
  }
}

/** The login that was chosen, or the only one of the site. */
function loginOf(vault: OpenVault, origin: string, id?: string): Account | undefined {
  if (id === undefined) return onlyLoginAt(vault, origin)
  return boundAt(vault, origin).find((account) => account.id === id)
}

/** Chosen for another site than the one that is in front by now, or deleted since. */
function whyNot({ accounts }: OpenVault, id: string, shown: string | undefined): Failure['reason'] {
  if (!accounts.some((account) => account.id === id)) return 'not-found'
  return shown === undefined ? 'other-site' : 'page-changed'
}

/** @param isAllowed the organisation vouches for the site: which login is asked, and nothing else */
function loginAsked(vault: OpenVault, origin: string, host: LoginAsked['host'], isAllowed: boolean): LoginAsked {
  const bound = boundAt(vault, origin)
  const accounts = (bound.length > 0 ? bound : vault.accounts.filter(isReal)).map(siteLogin)
  // Who looks for a shop's login does not mean Amazon's.
  const sorted = accounts.toSorted((a, b) => Number(a.elsewhere !== null) - Number(b.elsewhere !== null))
  return { ok: false, reason: 'choose', origin, host, binds: bound.length === 0 && !isAllowed, accounts: sorted }
}

const siteLogin = (account: Account): SiteLogin => ({
  ...faceOf(account),
  elsewhere: sites.find(({ id }) => account.origins.includes(id))?.name ?? null,
})

const signsOf = ({ type, digits }: Account) => (type === 'steam' ? 5 : digits)

/** Asked of the browser right before anything is given away. */
async function isStillAt(tab: number, origin: string): Promise<boolean> {
  const now: Tabs.Tab | null = await browser.tabs.get(tab).catch(() => null)
  if (!now?.active) return false
  const place = frontPlace(now)
  return place.kind === 'other' && place.origin === origin
}

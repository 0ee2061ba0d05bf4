import type { Tabs } from 'webextension-polyfill'
import type { Face, FrontPage } from '../messages'
import { siteOf } from '../sites'
import { type PageKind, pageKinds } from '../sites/adapter'
import { readTab } from '../storage/tab-memory'
import { liveSession } from './auto-lock'
import { faceOf } from './bound'
import { findField } from './field-in-page'
import { frontPlace } from './front-place'
import { onlyLoginAt } from './only-login'
import { isFailure, openVault } from './open-vault'
import { tell } from './tell'
import { viewOfChallenge } from './view-of-challenge'

export type Seen = Omit<FrontPage, 'wish'>

const none = { host: '', fillable: false, askable: false, login: null }
export const nothingSeen: Seen = { kind: 'untold', ...none }

/** Kinds of a known site's pages that a person may have filled. */
const fillable: readonly PageKind[] = ['challenge', 'challenge-unsure', 'refused', 'expired']

/** What a tab shows, and what there is to fill in it. A look-alike is left alone till the person asks for something. */
export async function seenInFront(id: number, tab: Tabs.Tab): Promise<Seen> {
  const place = frontPlace(tab)
  switch (place.kind) {
    case 'look-alike':
      return { ...none, kind: 'look-alike', askable: true }
    case 'refused':
      // Pages of the browser's own are none that anybody signs in to.
      return { ...none, kind: place.reason === 'not-fillable' ? 'untold' : 'unsafe', askable: true }
    case 'other': {
      const host = place.host.before + place.host.domain
      const field = (await liveSession(Date.now())) && (await findField(id))
      const isThere = field !== null && field.found !== 'none'
      const login = isThere ? await loginElsewhere(place.origin) : null
      return { kind: isThere ? 'field' : 'plain', host, fillable: isThere, askable: field !== null, login }
    }
    default:
      return seenOnSite(id, await tell(id, 'front?'))
  }
}

/** A page's word counts for no more than a name and a kind of our lists: it is shown in a page of ours. */
async function seenOnSite(tab: number, answer: unknown): Promise<Seen> {
  const [host, kind] = Array.isArray(answer) ? (answer as readonly unknown[]) : []
  const site = typeof host === 'string' ? siteOf(`https://${host}`) : undefined
  const known = pageKinds.find((one) => one === kind)
  if (typeof host !== 'string' || !site || !known) return nothingSeen
  const fills = fillable.includes(known)
  const login = fills
    ? await loginOnSite({ from: 'content', tab, site, url: new URL(`https://${host}/`) }, known)
    : null
  return { kind: known, host, fillable: fills, askable: fills, login }
}

/** Of whom a known site asks a code, by the sign-in name that its tab has shown. */
async function loginOnSite(sender: Parameters<typeof viewOfChallenge>[1], kind: PageKind): Promise<Face | null> {
  const [vault, tab] = await Promise.all([openVault(Date.now()), readTab(sender.tab)])
  if (isFailure(vault)) return null
  const view = viewOfChallenge(vault, sender, { kind, claim: null }, tab)
  return view.state === 'ready' ? view.account : null
}

async function loginElsewhere(origin: string): Promise<Face | null> {
  const vault = await openVault(Date.now())
  const login = isFailure(vault) ? undefined : onlyLoginAt(vault, origin)
  return login ? faceOf(login) : null
}

import type { Tabs } from 'webextension-polyfill'
import type { Face, Failure, FillAnswer, FillWish } from '../messages'
import { siteOf } from '../sites'
import { rememberTab } from '../storage/tab-memory'
import { faceOf } from './bound'
import { fillElsewhere } from './fill-elsewhere'
import { frontPlace, originOf } from './front-place'
import { frontTab } from './front-tab'
import { openPopup } from './open-popup'
import { isFailure } from './open-vault'
import { accountsOn, openShelf } from './shelf'
import { tell } from './tell'

/** Fills the page in front: a known site's by its content script, any other one as it is bound. */
export async function fillFront(wish: FillWish = {}): Promise<FillAnswer> {
  const tab = await frontTab()
  return tab?.id === undefined ? { ok: false, reason: 'not-fillable' } : fillTab(tab.id, tab, wish)
}

async function fillTab(id: number, tab: Tabs.Tab, wish: FillWish): Promise<FillAnswer> {
  if (wish.origin !== undefined && tab.url && originOf(tab.url) !== wish.origin) {
    return { ok: false, reason: 'page-changed' }
  }
  const place = frontPlace(tab)
  switch (place.kind) {
    case 'look-alike':
      return place.warning
    case 'refused':
      return { ok: false, reason: place.reason }
    case 'other':
      return fillElsewhere(id, place, wish)
    default:
      return fillKnown(id, tab, wish)
  }
}

/** By the content script, with the login that was chosen or the one that fits. */
async function fillKnown(id: number, { url }: Tabs.Tab, wish: FillWish): Promise<FillAnswer> {
  const account = wish.id === undefined ? null : await chosenFor(wish.id, url)
  if (account && 'reason' in account) return account
  return (await tell(id, 'fill', account ?? undefined)) === true ? { ok: true } : { ok: false, reason: 'not-fillable' }
}

/** The login, if it is one of the site in front. */
async function chosenFor(id: string, address: string | undefined): Promise<Face | Failure> {
  const origin = originOf(address)
  const site = siteOf(origin)
  // One that the browser tells nothing of took the page's place.
  if (!site) return { ok: false, reason: 'page-changed' }
  const shelf = await openShelf([id], Date.now())
  if (isFailure(shelf)) return shelf
  const [account] = await accountsOn(shelf, shelf.records)
  if (!account) return { ok: false, reason: 'not-found' }
  const isBound = account.type !== 'hotp' && account.origins.some((one) => one === site.id || one === origin)
  return isBound ? faceOf(account) : { ok: false, reason: 'other-site' }
}

/**
 * The same by shortcut or menu, where nothing of ours is there to answer: whatever is left to ask or to say, the popup
 * asks or says.
 */
export async function fillByGesture(wish: FillWish = {}): Promise<void> {
  const tab = await frontTab()
  if (tab?.id === undefined) return
  const answer = await fillTab(tab.id, tab, wish)
  // A known site has its chip.
  const { kind } = frontPlace(tab)
  if (answer.ok || kind === 'known' || kind === 'untold') return
  await rememberTab(tab.id, {
    wish: kind === 'look-alike' ? 'warn' : wish.here ? 'fill-here' : 'fill',
    filling: { origin: originOf(tab.url), at: Date.now() },
  })
  await openPopup('show')
}

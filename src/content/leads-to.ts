import type { SiteAdapter } from '../sites/adapter'
import type { Page } from './page'

/** Characters that the background takes; an address that is cut keeps its host. */
const mostOfAddress = 4_000
const mostOfHandle = 100

/** Where a sign-in leads and for whom it is, from hidden fields; null for what the page does not say. */
export function leadsTo(within: ParentNode, { signIn }: SiteAdapter): Pick<Page, 'returnTo' | 'handle'> {
  const read = (selector: string, most: number) =>
    within.querySelector<HTMLInputElement>(selector)?.value.slice(0, most) || null
  return { returnTo: read(signIn.returnTo, mostOfAddress), handle: read(signIn.handle, mostOfHandle) }
}
